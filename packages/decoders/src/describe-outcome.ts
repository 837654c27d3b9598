import { adviceOf } from './advice.ts';
import { operationStates } from './gen/operation-states.ts';
import type { ReadingBase } from './operation-reading.ts';
import { lookup } from './runtime/lookup.ts';
import type { Advice, OutcomeRow } from './runtime/rows.ts';

/** What a reading says of its outcome. */
export type OutcomeTexts = Pick<ReadingBase, 'summary' | 'sources' | keyof Advice>;

/** Puts a row into a reading, in the words for a type of command where the row has some. */
export function describeOutcome(row: OutcomeRow, type?: string): OutcomeTexts {
  const own = row.for === undefined || type === undefined ? undefined : lookup(row.for, type);
  // Without a prototype, as the rows of `lookup` are.
  const told = Object.assign(Object.create(null), row, own) as OutcomeRow;
  return { summary: told.brief, sources: told.sources, ...adviceOf(told) };
}

/** The same for a state that no status or error code tells of. */
export function describeState(state: keyof typeof operationStates, type?: string): OutcomeTexts {
  return describeOutcome(lookup(operationStates, state) ?? operationStates[state], type);
}
