/** No JSON text of a sensible size holds a longer list; a proxy may claim any length. */
export const mostElements = 0x1000000;

/** Tells a list of at most 16,777,216 elements from anything else. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= mostElements;
}
