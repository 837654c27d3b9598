import { isMisuse, Misuse } from '../misuse.ts';
import { readJson } from '../parse/read-json.ts';
import { displayName, readBytes } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { Tally, type Judged } from './judged.ts';
import type { LineJudge } from './line-judge.ts';
import type { Printer } from './printer.ts';
import { readLines, type Line } from './read-lines.ts';
import { refuse } from './refuse.ts';

const progressEvery = 10_000;

/** Judges each line of NDJSON files, one in memory at a time. Returns 0, 1 or 2 as `check` does; a line that cannot be judged does not stop the rest. */
export async function checkLines(
  files: readonly string[],
  linesOf: (file: string) => LineJudge,
  printer: Printer,
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const tally = new Tally();
  for (const file of files) {
    const name = displayName(file);
    try {
      const lines = linesOf(file);
      for await (const line of readLines(readBytes(file, terminal))) {
        const judged = await judgeLine(name, line, lines);
        if (isMisuse(judged)) {
          await refuse(judged, tally, printer, terminal);
          continue;
        }
        tally.add(judged);
        await terminal.out(printer.each(judged));
        if (terminal.progress && tally.judged % progressEvery === 0) await terminal.err(`\r${tally.judged} lines`);
      }
      await lines.finish?.(terminal);
    } catch (error) {
      if (!isMisuse(error)) throw error;
      await refuse(error, tally, printer, terminal);
    }
  }
  if (terminal.progress && tally.judged >= progressEvery) await terminal.err('\r\u001b[K');
  await terminal.out(printer.end(tally));
  return tally.exitCode();
}

async function judgeLine(file: string, line: Line, lines: LineJudge): Promise<Judged | Misuse> {
  if ('problem' in line) return new Misuse(line.problem, { file, line: line.number });
  try {
    const { number, text } = line;
    // The line is position enough.
    const positionOf = () => undefined;
    return await lines.judge({ file, line: number, format: 'json', text, value: readJson(file, text, number).value, positionOf });
  } catch (error) {
    if (!isMisuse(error)) throw error;
    return error;
  }
}
