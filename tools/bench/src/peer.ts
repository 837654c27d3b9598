/**
 * A library, and how it is named in tables. Its module exports `isCommandRequest`, the verdict on a request by its form and every rule that is an
 * error; `isDevice`, the second schema, whose bytes are counted; and, unless it stops at the first, `findIssues`, with `hasNoIssues`, which tells of what
 * that gives whether it is none.
 */
export interface PeerEntry {
  /** File in `src/peers`, without its ending. */
  readonly file: string;
  readonly title: string;
  /** Package whose version is printed. */
  readonly library: string;
  /** Rules that it cannot say, or that no one would write in it, by id. */
  readonly lacks: readonly string[];
  /** Says in a few words how the rules across members were written. */
  readonly note: string;
}
