import type { InputName } from '../gen/input-names.ts';
import { commandInput } from '../gen/inputs.ts';
import { isMisuse, Misuse } from '../misuse.ts';
import { paintFor, type Terminal } from '../terminal.ts';
import { checkLines } from './check-lines.ts';
import { judgeInput, readDeviceInput, readInput, type JudgeOptions } from './judge-input.ts';
import { Tally } from './judged.ts';
import { readLevels } from './levels.ts';
import type { Printer } from './printer.ts';
import { printers, type CheckFormat } from './printers.ts';
import { refuse } from './refuse.ts';

/** The options of `check`, as the command line gives them. */
export interface CheckOptions {
  readonly as?: InputName;
  readonly device?: string;
  readonly requireDeviceFacts: boolean;
  readonly rule: readonly string[];
  readonly format: CheckFormat;
  readonly ndjson: boolean;
}

/**
 * Judges files and prints the verdicts. Returns 0 when all pass, 1 when one does not, 2 when one cannot be judged; what cannot be
 * judged does not stop the rest.
 */
export async function check(files: readonly string[], options: CheckOptions, terminal: Terminal): Promise<0 | 1 | 2> {
  refuseMisuse(files, options);
  const base = { kind: options.as ?? commandInput, levels: readLevels(options.rule), requireDeviceFacts: options.requireDeviceFacts };
  const printer = printers[options.format](paintFor(terminal), options.ndjson);
  if (options.device === undefined) return checkInputs(files, options.ndjson, base, printer, terminal);
  try {
    const device = await readDeviceInput(options.device, base.levels, terminal);
    await (options.ndjson && options.format === 'json' ? terminal.err : terminal.out)(printer.device(device));
    return await checkInputs(files, options.ndjson, { ...base, device }, printer, terminal);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    const tally = new Tally();
    await refuse(error, tally, printer, terminal);
    await terminal.out(printer.end(tally));
    return tally.exitCode();
  }
}

function refuseMisuse(files: readonly string[], { as, device, requireDeviceFacts }: CheckOptions): void {
  if (files.length === 0) throw new Misuse('usage: amapi-spec check [options] <files...>, with - for standard input; --help says more');
  if (device !== undefined && as !== undefined && as !== commandInput) throw new Misuse('--device goes with a command request');
  if (requireDeviceFacts && device === undefined) throw new Misuse('--require-device-facts goes with --device');
  if (files.filter((file) => file === '-').length + (device === '-' ? 1 : 0) > 1) throw new Misuse('standard input can be read once');
}

async function checkInputs(
  files: readonly string[],
  lines: boolean,
  options: JudgeOptions,
  printer: Printer,
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  if (lines) return checkLines(files, options, printer, terminal);
  const tally = new Tally();
  for (const file of files) {
    try {
      const judged = judgeInput(await readInput(file, terminal), options);
      tally.add(judged);
      await terminal.out(printer.each(judged));
    } catch (error) {
      if (!isMisuse(error)) throw error;
      await refuse(error, tally, printer, terminal);
    }
  }
  await terminal.out(printer.end(tally));
  return tally.exitCode();
}
