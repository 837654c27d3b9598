/** What a command makes: files that their author fills in. */
export interface Beginning {
  readonly files: readonly BegunFile[];
  /** What to know or to do by hand, a line each, in order. */
  readonly notes: readonly string[];
}

/** A file to make, or one to lengthen. */
export interface BegunFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** True when the text goes to the end of a file that is there. */
  readonly append?: true;
}

/** Why nothing is made: a line for the user. */
export interface Refusal {
  readonly refused: string;
}
