import type { ImportSymbol } from './import-symbol.ts';

/** A piece of TypeScript: texts, and the symbols between them, each of which is an import where it stands. */
export interface Code {
  readonly parts: readonly (string | ImportSymbol)[];
}

/** What can stand in code: a list is one statement a line, and what is empty in it leaves no line. */
export type Part = string | number | boolean | ImportSymbol | Code | readonly Part[];

/** Code that is nothing. */
export const nothing: Code = { parts: [] };

/** Makes code of a template: code\`if (!${isObject}(value)) return false;\`. */
export function code(texts: TemplateStringsArray, ...values: readonly Part[]): Code {
  return { parts: texts.flatMap((text, index) => [text, ...(index < values.length ? partsOf(values[index]!) : [])]).filter(isNotEmpty) };
}

/** Joins pieces, leaving out those that are empty. */
export function join(pieces: readonly Part[], separator: string): Code {
  const present = pieces.map(partsOf).filter((parts) => parts.length > 0);
  return { parts: present.flatMap((parts, index) => (index === 0 ? parts : [separator, ...parts])) };
}

/** Puts pieces one below the other, leaving out those that are empty. */
export function lines(...pieces: readonly Part[]): Code {
  return join(pieces, '\n');
}

/** Tells whether there is nothing in a piece of code. */
export function isEmpty({ parts }: Code): boolean {
  return parts.length === 0;
}

/** Prints code as it stands, without its imports. */
export function textOf({ parts }: Code): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
}

/** Lists the symbols in code, each as often as it stands there. */
export function symbolsOf({ parts }: Code): ImportSymbol[] {
  return parts.filter((part) => typeof part !== 'string');
}

function partsOf(value: Part): readonly (string | ImportSymbol)[] {
  if (typeof value !== 'object') return [String(value)].filter(isNotEmpty);
  if (isList(value)) return join(value, '\n').parts;
  return 'parts' in value ? value.parts : [value];
}

/** `Array.isArray` knows no read-only ones. */
function isList(value: Part): value is readonly Part[] {
  return Array.isArray(value);
}

function isNotEmpty(part: string | ImportSymbol): boolean {
  return part !== '';
}
