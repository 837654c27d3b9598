import type { Citation } from '@amapi-spec/model';

/** What was found in the spec for an item: where, and the sources given there. */
export interface Finding {
  readonly locations: readonly string[];
  readonly source: readonly Citation[];
}
