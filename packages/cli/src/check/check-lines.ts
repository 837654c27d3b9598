import { isMisuse, Misuse } from '../misuse.ts';
import { readJson } from '../parse/read-json.ts';
import { displayName, readBytes } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { judgeInput, type LineInput } from './judge-input.ts';
import type { JudgeOptions } from './judge-options.ts';
import { Tally, type Judged } from './judged.ts';
import type { LineFixer } from '../fix/line-fixer.ts';
import type { Printer } from './printer.ts';
import { readLines, type Line } from './read-lines.ts';
import { refuse } from './refuse.ts';

const progressEvery = 10_000;

/** Judges each line of NDJSON files, one in memory at a time. Returns 0, 1 or 2 as `check` does; a line that cannot be judged does not stop the rest. */
export async function checkLines(
  files: readonly string[],
  options: JudgeOptions,
  printer: Printer,
  terminal: Terminal,
  fixerOf?: (file: string) => LineFixer,
): Promise<0 | 1 | 2> {
  const tally = new Tally();
  for (const file of files) {
    const name = displayName(file);
    try {
      const fixer = fixerOf?.(file);
      for await (const line of readLines(readBytes(file, terminal))) {
        const judged = judgeLine(name, line, options, fixer);
        if (isMisuse(judged)) {
          await refuse(judged, tally, printer, terminal);
          continue;
        }
        tally.add(judged);
        await terminal.out(printer.each(judged));
        if (terminal.progress && tally.judged % progressEvery === 0) await terminal.err(`\r${tally.judged} lines`);
      }
      await fixer?.finish(terminal);
    } catch (error) {
      if (!isMisuse(error)) throw error;
      await refuse(error, tally, printer, terminal);
    }
  }
  if (terminal.progress && tally.judged >= progressEvery) await terminal.err('\r\u001b[K');
  await terminal.out(printer.end(tally));
  return tally.exitCode();
}

function judgeLine(file: string, line: Line, options: JudgeOptions, fixer: LineFixer | undefined): Judged | Misuse {
  if ('problem' in line) return new Misuse(line.problem, { file, line: line.number });
  try {
    const { number, text } = line;
    // The line is position enough.
    const positionOf = () => undefined;
    const input: LineInput = { file, line: number, format: 'json', text, value: readJson(file, text, number).value, positionOf };
    return fixer === undefined ? judgeInput(input, options) : fixer.judge(input);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    return error;
  }
}
