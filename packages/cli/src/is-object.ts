/** Tells an object of JSON from a list and from everything else; the packages have the same test inside, and do not export it. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
