import type { JsonValue } from '@amapi-spec/model';
import { type Code, code, join, type Part } from '../../code/code.ts';

/** Prints a JSON value as a TypeScript literal; the formatter chooses quotes and line breaks. */
export function literal(value: JsonValue): string {
  return JSON.stringify(value);
}

/** Prints an object literal from keys and printed values; absent values are left out. */
export function objectLiteral(members: Readonly<Record<string, Part | undefined>>): Code {
  const present = Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [code`${JSON.stringify(key)}: ${value}`]));
  return code`{ ${join(present, ', ')} }`;
}
