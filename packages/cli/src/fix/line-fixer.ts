import { judgeInput } from '../check/judge-input.ts';
import type { JudgeOptions } from '../check/judge-options.ts';
import type { Judged } from '../check/judged.ts';
import { readJson } from '../parse/read-json.ts';
import { displayName, readBytes } from '../read-text.ts';
import type { Paint, Terminal } from '../terminal.ts';
import type { FixMode } from './fix-input.ts';
import { fixText } from './fix-text.ts';
import { printDiff } from './print-diff.ts';
import { suggestFor } from './suggest-for.ts';
import { replaceFile } from './write-file.ts';

/** Mends the lines of one file of NDJSON; what they become is kept until the file is written anew. */
export class LineFixer {
  private readonly changed = new Map<number, string>();
  private readonly file: string;
  private readonly mode: FixMode;
  private readonly options: JudgeOptions;
  private readonly paint: Paint;

  constructor(file: string, mode: FixMode, options: JudgeOptions, paint: Paint) {
    this.file = file;
    this.mode = mode;
    this.options = options;
    this.paint = paint;
  }

  /** Judges a line as it is afterwards, or as it is where changes are only shown. Throws Misuse when it cannot be judged. */
  judge(number: number, text: string): Judged {
    const file = displayName(this.file);
    const judgeText = (line: string): Judged =>
      judgeInput({ file, line: number, value: this.read(number, line), positionOf: () => undefined }, this.options);
    const judged = judgeText(text);
    if (judged.findings.length === 0) return judged;
    const value = this.read(number, text);
    const fixed = fixText(text, value, {
      format: 'json',
      parse: (line) => this.read(number, line),
      suggest: suggestFor(this.options),
    });
    if (fixed.made === 0) return judged;
    if (this.mode === 'show') {
      const diff = printDiff({ file: `${file}:${number}`, before: { text, value }, after: fixed }, this.paint);
      return { ...judged, fixes: { made: fixed.made, diff } };
    }
    this.changed.set(number, fixed.text);
    return { ...judgeText(fixed.text), fixes: { made: fixed.made } };
  }

  /** Writes the file anew if a line of it was mended; every other byte stays. Throws Misuse when it cannot be written. */
  async finish(terminal: Terminal): Promise<void> {
    if (this.changed.size === 0) return;
    await replaceFile(this.file, terminal, async (put) => {
      for await (const part of replaceLines(readBytes(this.file, terminal), this.changed)) await put(part);
    });
  }

  private read(number: number, line: string): unknown {
    return readJson(displayName(this.file), line, number).value;
  }
}

/** Puts other texts in the place of lines, numbered from 1; what ends a line stays. */
export async function* replaceLines(
  bytes: AsyncIterable<Uint8Array>,
  lines: ReadonlyMap<number, string>,
): AsyncGenerator<Uint8Array | string> {
  let number = 1;
  let isBegun = false;
  let last: number | undefined;
  for await (const chunk of bytes) {
    let start = 0;
    while (start < chunk.length) {
      const found = chunk.indexOf(10, start);
      const end = found < 0 ? chunk.length : found;
      const text = lines.get(number);
      if (text === undefined) yield chunk.subarray(start, found < 0 ? end : end + 1);
      else {
        if (!isBegun) yield text;
        last = end > start ? chunk[end - 1] : last;
        if (found >= 0) yield last === 13 ? '\r\n' : '\n';
      }
      isBegun = found < 0;
      if (found >= 0) {
        number++;
        last = undefined;
      }
      start = end + 1;
    }
  }
}
