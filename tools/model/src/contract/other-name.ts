import type { Citation } from './described.ts';

/** A name of another guide or product that people write in requests. */
export interface OtherName {
  /** What it is taken for a part of: an enum, or the schema of an object. */
  readonly owner: string;
  /** As it is shown; it also stands for itself in another case, and with or without underscores. */
  readonly name: string;
  /** What it is here, or why it is nothing here. */
  readonly means: string;
  /** The constant, or the member of a request, that says the same. */
  readonly use?: string;
  readonly source: readonly Citation[];
}
