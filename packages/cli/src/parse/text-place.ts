/** A line and column, both from 1; columns count UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of the value at a path; undefined when it cannot be told. */
export type FindPlace = (path: readonly (string | number)[]) => TextPlace | undefined;

/** The value of a text, and where in the text its parts are. */
export interface ParsedText {
  readonly value: unknown;
  readonly placeOf: FindPlace;
}

/** Says in which line and column an offset of a text is, without a copy of the text. */
export function placeAt(text: string, offset: number): TextPlace {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Writes a place as compilers do. */
export function placeText({ line, column }: TextPlace): string {
  return `${line}:${column}`;
}
