import data from './reference-pages.json' with { type: 'json' };

/** What a row of a reference page is. `note` is a fact, limit or default that the page states in prose. */
export type RowKind = 'method' | 'parameter' | 'request' | 'response' | 'scope' | 'schema' | 'field' | 'union' | 'enum' | 'value' | 'note';

/** One name on a reference page, or one fact that it states about a name. */
export interface PageRow {
  readonly kind: RowKind;
  /** As citations write it: `Command.duration`, `StartLostModeStatus.Status.SUCCESS`. */
  readonly name: string;
  /** What the fact is; notes only. */
  readonly note?: string;
  /** Where the spec says it: a file below `spec/`, with `#field` for a property; notes only. */
  readonly at?: string;
  /** Words that stand there; notes only. */
  readonly says?: string;
}

/** Everything that one reference page names or states. */
export interface ReferencePage {
  /** A `Source.id`. */
  readonly document: string;
  readonly rows: readonly PageRow[];
}

/**
 * The two reference pages of issueCommand that the spec was started from, as lists of names taken from them: the English one, and the older
 * Korean one that still has words which the English copy has lost.
 */
export const referencePages: readonly ReferencePage[] = data.pages as readonly ReferencePage[];
