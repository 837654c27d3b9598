import type { Fix, Issue } from '../runtime/types.ts';

/** What may mend an issue, until it has been tried. */
export type Candidate = Fix;

/** What candidates are made from. */
export interface Found {
  readonly issue: Issue;
  /** What was judged. */
  readonly value: unknown;
  /** All that was found in it. */
  readonly all: readonly Issue[];
}
