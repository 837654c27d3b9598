import { isMisuse, Misuse } from '../misuse.ts';
import { parseValue } from '../parse-value.ts';
import { readText } from '../read-text.ts';
import { paintFor, type Terminal } from '../terminal.ts';
import { checkLines } from './check-lines.ts';
import { findExamples, isExamplePath, judgeExample } from './judge-example.ts';
import { judgeInput, type JudgeOptions } from './judge-input.ts';
import { countPassed, exitCodeOf } from './judged.ts';
import type { Kind } from './kinds.ts';
import { readLevels } from './levels.ts';
import { printers, type CheckFormat, type Printer } from './printer.ts';

/** The options of `check`, as the command line gives them. */
export interface CheckOptions {
  readonly as?: Kind;
  readonly device?: string;
  readonly rule: readonly string[];
  readonly format: CheckFormat;
  readonly ndjson: boolean;
}

/** Where the examples of this project's repository are. */
const exampleFolder = 'spec/examples';

/**
 * Judges files, or the examples of the spec when none is named, and prints the verdicts.
 * Returns 0 when all pass, 1 when one does not, 2 when one cannot be read.
 */
export async function check(files: readonly string[], options: CheckOptions, terminal: Terminal): Promise<0 | 1 | 2> {
  if (options.device !== undefined && options.as !== undefined && options.as !== 'request')
    throw new Misuse('--device goes with a command request');
  if (options.ndjson && files.length === 0) throw new Misuse('--ndjson needs a file, or - for standard input');
  if (files.filter((file) => file === '-').length + (options.device === '-' ? 1 : 0) > 1)
    throw new Misuse('standard input can be read once');
  const judgeOptions = await readJudgeOptions(options, terminal);
  const printer = printers[options.format](paintFor(terminal), options.ndjson);
  if (options.ndjson) return checkLines(files, judgeOptions, printer, terminal);
  return checkFiles(files.length === 0 ? await findExamples(exampleFolder, terminal) : files, options, judgeOptions, printer, terminal);
}

async function checkFiles(
  files: readonly string[],
  options: CheckOptions,
  judgeOptions: JudgeOptions,
  printer: Printer,
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const totals = { judged: 0, passed: 0, failed: 0 };
  let misused = false;
  for (const file of files) {
    try {
      const plain = options.as !== undefined || options.device !== undefined || !isExamplePath(file);
      const judged = plain ? await judgeInput(file, judgeOptions, terminal) : await judgeExample(file, judgeOptions.levels, terminal);
      countPassed(totals, judged);
      await terminal.out(printer.each(judged));
    } catch (error) {
      if (!isMisuse(error)) throw error;
      misused = true;
      await terminal.err(`${error.message}\n`);
    }
  }
  await terminal.out(printer.end(totals));
  return exitCodeOf(totals, misused);
}

async function readJudgeOptions(options: CheckOptions, terminal: Terminal): Promise<JudgeOptions> {
  const levels = readLevels(options.rule);
  const kind = options.as ?? 'request';
  if (options.device === undefined) return { kind, levels };
  const value = parseValue(options.device, await readText(options.device, terminal));
  return { kind, levels, device: { value } };
}
