import type { Citation } from '@amapi-spec/model';
import { type Code, code, type Part } from '../../code/code.ts';
import type { ImportSymbol } from '../../code/import-symbol.ts';
import { jsdoc } from '../../jsdoc.ts';

/** A type that a module declares. */
export interface Declaration {
  readonly type: ImportSymbol;
  readonly code: Code;
}

/** What a comment says of something. */
export interface Described {
  readonly description: string;
  readonly source?: readonly Citation[];
}

/** Declares a name for a type. */
export function declareType(type: ImportSymbol, { description, source }: Described, value: Part): Declaration {
  return { type, code: code`${jsdoc(description, source)}export type ${type} =${value};` };
}

/** Declares an interface with members. */
export function declareInterface(type: ImportSymbol, { description, source }: Described, members: readonly Code[]): Declaration {
  return { type, code: code`${jsdoc(description, source)}export interface ${type} {\n${members}\n}` };
}

/** Declares a member of an interface: its name, with a `?` where it may be left out, and its type. */
export function member({ description, source }: Described, name: string, type: Part): Code {
  return code`${jsdoc(description, source, '  ')}  ${name}: ${type};`;
}

/** Prints a union with a comment on each of its parts, one a line. */
export function alternatives(parts: readonly (readonly [description: string | undefined, type: Part])[]): Code {
  return code`\n${parts.map(([description, type]) => code`${description === undefined ? '' : jsdoc(description, [], '  ')}  | ${type}`)}`;
}
