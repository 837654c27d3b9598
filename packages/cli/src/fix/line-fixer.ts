import { inputText } from '../check/finding-text.ts';
import { judgeInput, type LineInput } from '../check/judge-input.ts';
import type { JudgeOptions } from '../check/judge-options.ts';
import type { Judged } from '../check/judged.ts';
import type { LineJudge } from '../check/line-judge.ts';
import { readBytes } from '../read-text.ts';
import type { Paint, Terminal } from '../terminal.ts';
import type { FixMode } from './fix-file.ts';
import { fixInput } from './fix-input.ts';
import { printDiff } from './print-diff.ts';
import { replaceFile } from './write-file.ts';

/** Mends the lines of one file of NDJSON; what they become is kept until the file is written anew. */
export class LineFixer implements LineJudge {
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

  /** Judges a line as it is afterwards, or as it is where changes are only shown. Throws Misuse when it is of another kind. */
  judge(line: LineInput): Judged {
    const judged = judgeInput(line, this.options);
    if (judged.findings.length === 0) return judged;
    const fixed = fixInput(line, this.options);
    if (fixed.made === 0) return judged;
    if (this.mode === 'show') {
      const diff = printDiff({ name: inputText(line), firstLine: 1, before: line, after: fixed }, this.paint);
      return { ...judged, fixes: { made: fixed.made, diff } };
    }
    this.changed.set(line.line, fixed.text);
    return { ...judgeInput({ ...line, ...fixed }, this.options), fixes: { made: fixed.made } };
  }

  /** Writes the file anew if a line of it was mended; every other byte stays. Throws Misuse when it cannot be written. */
  async finish(terminal: Terminal): Promise<void> {
    if (this.changed.size === 0) return;
    await replaceFile(this.file, terminal, async (put) => {
      for await (const part of replaceLines(readBytes(this.file, terminal), this.changed)) await put(part);
    });
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
