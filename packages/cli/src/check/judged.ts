import type { Issue } from '@amapi-spec/validators';
import type { Kind, Verdict } from './kinds.ts';
import type { TextPlace } from './locate.ts';

/** An input and what is to be said of it. */
export interface Judged {
  /** As the user wrote it; `(standard input)` for `-`. */
  readonly file: string;
  /** The line of an NDJSON input, from 1. */
  readonly line?: number;
  /** What it was judged as. */
  readonly kind: Kind;
  readonly valid: boolean;
  /** Errors first, then warnings, each with its place in the file where that is known. */
  readonly findings: readonly Finding[];
  /** Findings beyond those that are kept. */
  readonly omitted: number;
  /** For an example: whether exactly the ids that it names are reported. */
  readonly example?: { readonly right: boolean; readonly expected: readonly string[]; readonly reported: readonly string[] };
}

/** An issue and where it is in the text. */
export interface Finding {
  readonly issue: Issue;
  readonly place?: TextPlace;
}

/** How many of what was judged. */
export interface Totals {
  readonly judged: number;
  /** Valid, or for examples: right. */
  readonly passed: number;
  readonly failed: number;
}

/** Lists a verdict's findings in the order in which they are shown. */
export function issuesOf(verdict: Verdict): Issue[] {
  return [...(verdict.issues ?? []), ...verdict.warnings];
}

/** Says whether an input counts as passed. */
export function passes(judged: Judged): boolean {
  return judged.example?.right ?? judged.valid;
}

/** Adds an input to the totals. */
export function countPassed(totals: { -readonly [Name in keyof Totals]: Totals[Name] }, judged: Judged): void {
  totals.judged++;
  if (passes(judged)) totals.passed++;
  else totals.failed++;
}

/** Says how a run ends: 2 when an input could not be read, 1 when one did not pass, 0 when all did. */
export function exitCodeOf({ failed }: Totals, misused: boolean): 0 | 1 | 2 {
  return misused ? 2 : failed > 0 ? 1 : 0;
}
