import type { JsonValue } from '@amapi-spec/model';
import { type Code, code, join, type Part } from './code.ts';

/** Prints a string literal in single quotes. */
export function quote(text: string): string {
  return `'${Array.from(text, (character) => quoted[character] ?? JSON.stringify(character).slice(1, -1)).join('')}'`;
}

/** What JSON, whose quotes are double ones, escapes otherwise. */
const quoted: Readonly<Record<string, string>> = { "'": String.raw`\'`, '"': '"' };

/** Prints the literal of a scalar. */
export function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? quote(value) : String(value);
}

/** Prints a JSON value as a literal; the formatter chooses quotes and line breaks. */
export function jsonLiteral(value: JsonValue): string {
  return JSON.stringify(value);
}

/** Prints an object literal from keys and printed values; absent values are left out. */
export function objectLiteral(members: Readonly<Record<string, Part | undefined>>): Code {
  const present = Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [code`${JSON.stringify(key)}: ${value}`]));
  return code`{ ${join(present, ', ')} }`;
}

/** Prints the type of one of some scalars. */
export function literalUnion(values: readonly (string | number | boolean)[]): string {
  return values.length === 0 ? 'never' : values.map(literal).join(' | ');
}

/** Prints a regular expression literal. A slash ends it unless it is escaped; a line break cannot stand in one, and what is not seen should not. */
export function regex(pattern: string, flags = 'u'): string {
  const escaped = pattern
    .replace(/\\.|\//gsu, (found) => (found === '/' ? '\\/' : found))
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `/${escaped}/${flags}`;
}
