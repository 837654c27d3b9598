import type { Fix, Issue } from '../runtime/types.ts';
import { applyOperation } from './apply-operation.ts';
import type { Candidate, Found } from './candidate.ts';
import { typeCandidates } from './form-candidates.ts';
import { becomesIrreversible } from './command-type.ts';

/** What every validator answers with, beside the value. */
export interface Findings {
  readonly issues?: readonly Issue[] | undefined;
  readonly warnings: readonly Issue[];
  readonly omitted?: number;
}

/** What a value was judged to be. */
export interface Judged {
  readonly findings: readonly Issue[];
  /** Findings that were counted but not kept. */
  readonly omitted: number;
}

/** Takes a result as what was found, errors and warnings alike. */
export function judgedOf({ issues = [], warnings, omitted = 0 }: Findings): Judged {
  return { findings: [...issues, ...warnings], omitted };
}

/**
 * Tries a candidate: it is a fix if the issue is gone afterwards and no other has come. What is found inside of a member that the candidate
 * renamed or moved has not come of it, since nothing looked there before. A warning that comes in the place of an error leaves it a fix, but not
 * a safe one.
 */
export function tryCandidate(
  { operations, safe }: Candidate,
  found: Found,
  before: Judged,
  judge: (value: unknown) => Judged,
): Fix | undefined {
  const { issue, value } = found;
  let changed: unknown = value;
  for (const operation of operations) {
    const next = applyOperation(changed, operation);
    if (next === undefined) return undefined;
    changed = next.value;
  }
  const after = judge(changed);
  if (!isGone(issue, before, after)) return undefined;
  const written = operations.filter(({ op }) => op !== 'remove').map(({ path }) => path);
  const misfit = after.findings.find(({ rule, pointer }) => rule === 'schema.type' && written.includes(pointer));
  if (misfit !== undefined) {
    // What is there now is of another type than the place takes: it is also brought into that, or the place was not the right one.
    const [next] = operations.some(({ op }) => op === 'replace') ? [] : typeCandidates({ issue: misfit, value: changed });
    const both = next && { operations: [...operations, ...next.operations], safe: safe && next.safe };
    return both && tryCandidate(both, found, before, judge);
  }
  const come = comeSince(before, after).filter((other) => !isIn(other, written));
  if (come.some(({ severity }) => severity === 'error' || issue.severity === 'warning')) return undefined;
  return { operations, safe: safe && come.length === 0 && !becomesIrreversible(value, changed) };
}

function isGone(issue: Issue, before: Judged, after: Judged): boolean {
  // Where not all was kept, others take the place of what is gone.
  if (before.omitted > 0) return before.findings.length + before.omitted > after.findings.length + after.omitted;
  const key = keyOf(issue);
  return countOf(key, after) < countOf(key, before);
}

function countOf(key: string, { findings }: Judged): number {
  return findings.filter((finding) => keyOf(finding) === key).length;
}

/** Lists the findings that were not there before. */
function comeSince(before: Judged, { findings }: Judged): Issue[] {
  const counts = new Map<string, number>();
  for (const finding of before.findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    const left = counts.get(keyOf(finding)) ?? 0;
    if (left > 0 && before.omitted === 0) counts.set(keyOf(finding), left - 1);
    return left === 0;
  });
}

/** What an issue says and where; elements of a list count as one place, since taking one away moves the others. */
function keyOf({ rule, path }: Issue): string {
  return JSON.stringify([rule, ...path.map((step) => (typeof step === 'number' ? 0 : step))]);
}

function isIn({ pointer }: Issue, places: readonly string[]): boolean {
  return places.some((place) => pointer === place || pointer.startsWith(`${place}/`));
}
