/** Tells an object with named members from anything else; null, arrays and binary data are not one. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** Returns a member of an object; undefined where it is not its own, or the value is no object. */
export function memberOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Tells whether a member is there: undefined is what JSON.stringify drops. */
export function hasMember(value: unknown, name: string): boolean {
  return memberOf(value, name) !== undefined;
}
