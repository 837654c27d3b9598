import type { CodeEntry, JsonValue } from '@amapi-spec/model';
import type { CitationPool } from './citation-pool.ts';
import { literal } from './literal.ts';

/** Prints what rows of several kinds have in common: the advice, the note, the sources. Keys are those of `runtime/rows.ts`. */
export function sharedMembers(entry: CodeEntry, pool: CitationPool): Record<string, string | undefined> {
  const steps = [...asList(entry['nextStep']), ...asList(entry['otherSteps'])];
  return {
    brief: literal(entry.brief),
    note: optional(entry.note),
    step: optional(entry['step']),
    actors: optionalList(asList(entry['actor'])),
    nextSteps: optionalList(steps),
    causes: optionalList(asList(entry['causes'])),
    retry: optional(entry['retry']),
    codeMayBeUsedUp: entry['codeUsedUp'] === 'possible' ? 'true' : undefined,
    sources: pool.list(entry.source),
  };
}

/** Prints a value that may be absent. */
export function optional(value: CodeEntry[string]): string | undefined {
  return value === undefined ? undefined : literal(value as JsonValue);
}

function optionalList(values: readonly JsonValue[]): string | undefined {
  return values.length === 0 ? undefined : literal(values);
}

function asList(value: CodeEntry[string]): readonly JsonValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [value as JsonValue];
}
