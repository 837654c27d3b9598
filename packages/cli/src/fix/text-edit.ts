/** A piece of a text and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Makes edits that do not touch each other. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, by } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(done, start), by);
    done = end;
  }
  return [...parts, text.slice(done)].join('');
}

/** The blanks at the beginning of the line that an offset is on. */
export function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? '';
}

/** Writes the lines of a piece of text after the first with other blanks at their beginning, as far as they have the ones expected. */
export function reindent(piece: string, from: string, to: string): string {
  return piece
    .split('\n')
    .map((line, index) => (index > 0 && line.startsWith(from) ? to + line.slice(from.length) : line))
    .join('\n');
}
