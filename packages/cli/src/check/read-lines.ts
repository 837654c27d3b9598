/** A line of an NDJSON stream, numbered from 1: its text, or why it has none. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: 'the line is too long' | 'not UTF-8' };

/** The longest line that is read, in bytes. A command is small; a longer line is a mistake, and must not fill the memory. */
export const longestLine = 16_000_000;

/** Splits a stream of bytes into lines, holding one at a time. Blank lines are left out, but counted. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, longest: number = longestLine): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (): Line | undefined => {
    const content = size > longest ? ({ problem: 'the line is too long' } as const) : decodeLine(decoder, held);
    held = [];
    size = 0;
    const line = { number: number++, ...content };
    return 'text' in line && line.text === '' ? undefined : line;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      hold(chunk.subarray(start, end));
      const line = take();
      if (line !== undefined) yield line;
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  const last = take();
  if (last !== undefined) yield last;

  function hold(part: Uint8Array): void {
    size += part.length;
    if (size > longest) held = [];
    else held.push(part);
  }
}

function decodeLine(
  decoder: InstanceType<typeof TextDecoder>,
  parts: readonly Uint8Array[],
): { readonly text: string } | { readonly problem: 'not UTF-8' } {
  try {
    const [first] = parts;
    const bytes = parts.length === 1 ? first : Buffer.concat(parts);
    // Spaces before the value are kept, so that columns are right.
    return { text: decoder.decode(bytes).trimEnd() };
  } catch {
    return { problem: 'not UTF-8' };
  }
}
