/** A generated file before formatting: what an emitter returns. */
export interface EmittedFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  /** Content without the `@generated` header. */
  readonly text: string;
  /** The spec files that it comes from, for the header; absent: all of `spec/`. */
  readonly sources?: readonly string[];
}
