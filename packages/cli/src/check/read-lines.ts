/** A line of an NDJSON stream; `text` is undefined for one that is too long to hold. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string | undefined;
}

/** A command is small; a longer line is a mistake, and must not fill the memory. */
const longestLine = 16_000_000;

/** Splits a stream of bytes into lines, holding one at a time. Blank lines are left out, but counted. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, longest: number = longestLine): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (): Line | undefined => {
    const text = size > longest ? undefined : Buffer.concat(held).toString('utf8').trim();
    held = [];
    size = 0;
    const line = { number: number++, text };
    return text === '' ? undefined : line;
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
