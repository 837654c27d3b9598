/** Where a statement comes from. */
export interface Citation {
  /** A `Source.id`. */
  readonly document: string;
  readonly section: string;
  readonly note?: string;
}

/** Documents that contradict each other, and which one the spec follows. */
export interface Disagreement {
  readonly says: readonly { readonly document: string; readonly section: string; readonly text: string }[];
  readonly follows: string;
  readonly why: string;
}

/** What every described thing has. */
export interface Described {
  readonly description: string;
  readonly source: readonly Citation[];
  readonly disagreement?: Disagreement;
}
