import type { Citation } from '../contract/described.ts';

/** What was found in the spec for an item: where, and the sources given there. */
export interface Finding {
  readonly locations: readonly string[];
  readonly source: readonly Citation[];
}
