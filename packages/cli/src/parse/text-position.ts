/** A line and a column of a text, both from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the position of the value at a path; undefined when it is not known. */
export type FindPosition = (path: readonly (string | number)[]) => Position | undefined;

/** The value of a text, and where in the text its parts are. */
export interface ParsedText {
  readonly value: unknown;
  readonly positionOf: FindPosition;
}

/** Why a text cannot be read, and where. */
export interface TextFault {
  /** In UTF-16 units. */
  readonly offset: number;
  /** Holds no piece of the text. */
  readonly reason: string;
}

/** Returns the position of an offset, without copying the text. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Writes a position as compilers do. */
export function positionText({ line, column }: Position): string {
  return `${line}:${column}`;
}
