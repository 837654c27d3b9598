import type { Case } from './subject.ts';

/** How often a rule decided on a case. */
export interface RuleHits {
  /** It was broken. */
  readonly broken: number;
  /** It applied, everything that it reads was known, and it held; counted up to 1000 per worker. */
  readonly held: number;
}

/** How often a field was there in either way. */
export interface FieldHits {
  readonly wellFormed: number;
  readonly malformed: number;
}

/** A difference that nothing explains, with the first case that showed it. */
export interface Unexplained {
  readonly judge: string;
  readonly says: string;
  readonly count: number;
  readonly example: Case;
  /** The number of that case among those of its seed; an example of the spec has none. */
  readonly path?: number | undefined;
}

/** What a run found; plain data, so that workers can send it. */
export interface Tally {
  readonly cases: number;
  readonly malformed: number;
  readonly accepted: number;
  readonly bySubject: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, RuleHits>>;
  /** How often each field, as `Shape.field`, held something of the right form, and something else. */
  readonly fields: Readonly<Record<string, FieldHits>>;
  /** By the name of the known difference. */
  readonly explained: Readonly<Record<string, number>>;
  readonly unexplained: readonly Unexplained[];
}

/** Returns the sum of tallies. */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  const unexplained = new Map<string, Unexplained>();
  for (const entry of tallies.flatMap((tally) => tally.unexplained)) {
    const key = differenceKey(entry, entry.example);
    const before = unexplained.get(key);
    unexplained.set(key, before === undefined ? entry : { ...before, count: before.count + entry.count });
  }
  const rules: Record<string, RuleHits> = {};
  for (const [id, { broken, held }] of tallies.flatMap((tally) => Object.entries(tally.rules))) {
    rules[id] = { broken: (rules[id]?.broken ?? 0) + broken, held: (rules[id]?.held ?? 0) + held };
  }
  const fields: Record<string, FieldHits> = {};
  for (const [name, { wellFormed, malformed }] of tallies.flatMap((tally) => Object.entries(tally.fields))) {
    fields[name] = { wellFormed: (fields[name]?.wellFormed ?? 0) + wellFormed, malformed: (fields[name]?.malformed ?? 0) + malformed };
  }
  return {
    cases: sum(tallies.map((tally) => tally.cases)),
    malformed: sum(tallies.map((tally) => tally.malformed)),
    accepted: sum(tallies.map((tally) => tally.accepted)),
    bySubject: mergeCounts(tallies.map((tally) => tally.bySubject)),
    rules,
    fields,
    explained: mergeCounts(tallies.map((tally) => tally.explained)),
    unexplained: [...unexplained.values()],
  };
}

/** Returns what is equal for differences that are counted as one: the same judge says the same of the same subject, wherever in the value. */
export function differenceKey({ judge, says }: Pick<Unexplained, 'judge' | 'says'>, { subject }: Case): string {
  return `${judge} ${subject} ${says.replace(/ \/.*$/s, '')}`;
}

function mergeCounts(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const merged: Record<string, number> = {};
  for (const [key, count] of counts.flatMap((entry) => Object.entries(entry))) merged[key] = (merged[key] ?? 0) + count;
  return merged;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
