import type { Model } from '@amapi-spec/model';
import { reservedWords } from '../../code/reserved-words.ts';
import type { FactKind } from './plan/bytes/types.ts';
import { runtime } from './symbols.ts';

/** Puts the indefinite article before a name: `a Command`, `an Operation`, and `a UserFacingMessage`, as it is spoken. */
export function withArticle(name: string): string {
  return `${articleOf(name)} ${name}`;
}

/** The indefinite article of a name. */
export function articleOf(name: string): string {
  return /^[AEIO]/.test(name) ? 'an' : 'a';
}

/** Names a local variable after a field, out of the way of what generated code uses itself. */
export function localName(field: string): string {
  const isTaken = reservedWords.has(field) || ofFunctions.has(field) || Object.hasOwn(runtime, field) || ofModules.test(field);
  return isTaken ? `${field}Field` : field;
}

/** Names what is known of a value that has been read after the local or the member that it is of. */
export function factName(name: string, kind: FactKind): string {
  return `${name}${factSuffixes[kind]}`;
}

const factSuffixes: Readonly<Record<FactKind, string>> = {
  value: '',
  length: 'Length',
  points: 'Points',
  size: 'Size',
  facts: 'Facts',
  languageTag: 'IsTag',
};

/** What generated modules import from each other: `isValidCommand`, `isMode`, `modeWords`. */
const ofModules =
  /^(?:isValid|collectIssues|is)[A-Z]|Words$|^(?:inferCommandType|markSuperseded|readDevice|deviceFacts|deviceFunctions|findBroken)$/;

/** What generated functions use themselves. */
const ofFunctions: ReadonlySet<string> = new Set(
  'value key member element elements entry at rules seen field facts missing had json keyOf keys known start texts hasWarnings commandType i map undefined'.split(
    ' ',
  ),
);

/** The type of a device as other libraries have it, whose members may be null. */
export function looseDevice({ roles }: Pick<Model, 'roles'>): string {
  return `${roles.device.shape}Like`;
}
