/** Members and indexes from a file's root. */
export type DataPath = readonly (string | number)[];

/** A line and a column of a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file that diagnostics can point into. */
export interface LocatedFile {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  /** Where the value at a path begins; the nearest parent when it is absent. */
  locate(path: DataPath): Position;
}
