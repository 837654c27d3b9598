/** Returns an own member of a plain value, or undefined: never what a prototype brings along, nor an element of a list. */
export function memberOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Returns the members of an object that are there, in order; none for anything else. */
export function entriesOf(value: unknown): [key: string, value: unknown][] {
  return isRecord(value) ? Object.entries(value).filter(([, member]) => isPresent(member)) : [];
}

/** Says whether a value is an object that is no list and no binary data. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** Says whether a member counts as there: `undefined` is what JSON.stringify drops. */
export function isPresent(value: unknown): boolean {
  return value !== undefined;
}
