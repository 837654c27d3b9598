/** Tells an object with named members from anything else; null, arrays and binary data, whose members are its bytes, are not one. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}
