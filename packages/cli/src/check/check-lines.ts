import { isMisuse } from '../misuse.ts';
import { displayName, readBytes } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { judgeValue, type JudgeOptions } from './judge-input.ts';
import { countPassed, exitCodeOf } from './judged.ts';
import type { Printer } from './printer.ts';
import { readLines, type Line } from './read-lines.ts';

const progressEvery = 10_000;

/** Judges each line of NDJSON files, one in memory at a time. Returns 0, 1 or 2 as `check` does; a line that is not JSON does not stop the rest. */
export async function checkLines(
  files: readonly string[],
  options: JudgeOptions,
  printer: Printer,
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const totals = { judged: 0, passed: 0, failed: 0 };
  let misused = false;
  const refuse = async (message: string): Promise<void> => {
    misused = true;
    await terminal.err(`${message}\n`);
  };
  for (const file of files) {
    const name = displayName(file);
    try {
      for await (const line of readLines(readBytes(file, terminal))) {
        const value = parseLine(name, line);
        if ('problem' in value) {
          await refuse(value.problem);
          continue;
        }
        const judged = { ...judgeValue(name, value.parsed, options), line: line.number };
        countPassed(totals, judged);
        await terminal.out(printer.each(judged));
        if (terminal.progress && totals.judged % progressEvery === 0) await terminal.err(`\r${totals.judged} lines`);
      }
    } catch (error) {
      if (!isMisuse(error)) throw error;
      await refuse(error.message);
    }
  }
  if (terminal.progress && totals.judged >= progressEvery) await terminal.err('\r\u001b[K');
  await terminal.out(printer.end(totals));
  return exitCodeOf(totals, misused);
}

function parseLine(name: string, line: Line): { readonly parsed: unknown } | { readonly problem: string } {
  if ('problem' in line) return { problem: `${name}:${line.number}: ${line.problem}` };
  try {
    return { parsed: JSON.parse(line.text) as unknown };
  } catch {
    // The parser's message would repeat a part of the line.
    return { problem: `${name}:${line.number}: not JSON` };
  }
}
