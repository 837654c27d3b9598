import type { JsonValue } from '@amapi-spec/model';

/** Prints a JSON value as a TypeScript literal; the formatter chooses quotes and line breaks. */
export function literal(value: JsonValue): string {
  return JSON.stringify(value);
}

/** Prints an object literal from keys and printed values; absent values are left out. */
export function objectLiteral(members: Readonly<Record<string, string | undefined>>): string {
  const present = Object.entries(members).filter(([, text]) => text !== undefined);
  return `{ ${present.map(([key, text]) => `${JSON.stringify(key)}: ${text}`).join(', ')} }`;
}
