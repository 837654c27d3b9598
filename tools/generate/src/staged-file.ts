/** A file that a second stage (buf and protoc-gen-es) makes from emitted ones: written as it is, without header or formatting. */
export interface StagedFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Third-party: git-ignored, remade on every run, not compared by `--check`. */
  readonly vendored: boolean;
}
