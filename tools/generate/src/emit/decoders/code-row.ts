import type { Advice, CodeEntry, ConstantEntry, JsonValue, SmdxPairEntry } from '@amapi-spec/model';
import { jsonLiteral } from '../../code/literal.ts';
import type { CitationPool } from './citation-pool.ts';

/** What rows of several tables have, each where its table has it. */
type Shared = Pick<CodeEntry, 'brief' | 'note' | 'source'> & Advice & Pick<ConstantEntry, 'step'> & Pick<SmdxPairEntry, 'codeUsedUp'>;

/** Prints what rows of all tables have in common: the advice, the note, the sources. Keys are those of `runtime/rows.ts`. */
export function sharedMembers(entry: Shared, pool: CitationPool): Record<string, string | undefined> {
  const { nextStep, otherSteps = [] } = entry;
  return {
    brief: jsonLiteral(entry.brief),
    note: optional(entry.note),
    step: optional(entry.step),
    actors: optional(entry.actor),
    nextSteps: optionalList([...(nextStep === undefined ? [] : [nextStep]), ...otherSteps]),
    causes: optional(entry.causes),
    retry: optional(entry.retry),
    codeMayBeUsedUp: entry.codeUsedUp === 'possible' ? 'true' : undefined,
    sources: pool.list(entry.source),
  };
}

/** Prints a value that may be absent. */
export function optional(value: JsonValue | undefined): string | undefined {
  return value === undefined ? undefined : jsonLiteral(value);
}

function optionalList(values: readonly JsonValue[]): string | undefined {
  return values.length === 0 ? undefined : jsonLiteral(values);
}
