import type { Model } from '@amapi-spec/model';
import { runtime } from './symbols.ts';

/** Puts the indefinite article before a name: `a Command`, `an Operation`. */
export function withArticle(name: string): string {
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** Names a local variable after a field, out of the way of what generated code uses itself. */
export function localName(field: string): string {
  return taken.has(field) || Object.hasOwn(runtime, field) || ofModules.test(field) ? `${field}Field` : field;
}

/** What generated modules import from each other: `isValidCommand`, `isMode`, `modeWords`. */
const ofModules = /^(?:isValid|collectIssues|is|undecided)[A-Z]|Words$|^(?:inferCommandType|markSuperseded)$/;

const taken = new Set(
  'value key member element elements entry at rules seen commandType i map break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static await async arguments eval package implements interface private protected public undefined'.split(
    ' ',
  ),
);

/** The type of a device as other libraries have it, whose members may be null. */
export function looseDevice({ roles }: Pick<Model, 'roles'>): string {
  return `${roles.device.shape}Like`;
}
