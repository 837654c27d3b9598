import type { InputName } from '../gen/input-names.ts';
import { commandInput } from '../gen/inputs.ts';
import { isMisuse, Misuse } from '../misuse.ts';
import { paintFor, type Terminal } from '../terminal.ts';
import { checkLines } from './check-lines.ts';
import { readDeviceInput } from './judge-input.ts';
import type { JudgeOptions } from './judge-options.ts';
import { Tally } from './judged.ts';
import { judgesFor } from './judges.ts';
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
  readonly fix: boolean;
  readonly fixDryRun: boolean;
}

/**
 * Judges files and prints the verdicts. Returns 0 when all pass, 1 when one does not, 2 when one cannot be judged; what cannot be
 * judged does not stop the rest.
 */
export async function check(files: readonly string[], options: CheckOptions, terminal: Terminal): Promise<0 | 1 | 2> {
  refuseMisuse(files, options);
  const base = { kind: options.as ?? commandInput, levels: readLevels(options.rule), requireDeviceFacts: options.requireDeviceFacts };
  // Where mended text goes to standard output, nothing else does.
  const report = options.fix && files.includes('-') ? { ...terminal, out: terminal.err, colors: false } : terminal;
  const printer = printers[options.format](paintFor(report), options.ndjson);
  const run: Run = { files, options, printer, terminal, report };
  if (options.device === undefined) return checkInputs(run, base);
  try {
    const device = await readDeviceInput(options.device, base.levels, terminal);
    await (options.ndjson && options.format === 'json' ? report.err : report.out)(printer.device(device));
    return await checkInputs(run, { ...base, device });
  } catch (error) {
    if (!isMisuse(error)) throw error;
    const tally = new Tally();
    await refuse(error, tally, printer, report);
    await report.out(printer.end(tally));
    return tally.exitCode();
  }
}

/** What a run is about. */
interface Run {
  readonly files: readonly string[];
  readonly options: CheckOptions;
  readonly printer: Printer;
  /** Where inputs come from, and mended text goes to. */
  readonly terminal: Terminal;
  /** Where verdicts go to. */
  readonly report: Terminal;
}

function refuseMisuse(files: readonly string[], { as, device, requireDeviceFacts, ndjson, fix, fixDryRun }: CheckOptions): void {
  if (files.length === 0) throw new Misuse('usage: amapi-spec check [options] <files...>, with - for standard input; --help says more');
  if (device !== undefined && as !== undefined && as !== commandInput) throw new Misuse('--device goes with a command request');
  if (requireDeviceFacts && device === undefined) throw new Misuse('--require-device-facts goes with --device');
  if (files.filter((file) => file === '-').length + (device === '-' ? 1 : 0) > 1) throw new Misuse('standard input can be read once');
  if (fix && fixDryRun) throw new Misuse('--fix changes files, --fix-dry-run does not: give one of them');
  if (fix && files.includes('-') && files.length > 1)
    throw new Misuse('--fix takes standard input alone, since its mended text goes to standard output');
  if (ndjson && fix && files.includes('-')) throw new Misuse('--fix with --ndjson takes files, no standard input');
}

async function checkInputs(run: Run, options: JudgeOptions): Promise<0 | 1 | 2> {
  const { files, printer, terminal, report } = run;
  const { judgeFile, linesOf } = await judgesFor(run.options, options, terminal, report);
  if (run.options.ndjson) return checkLines(files, linesOf, printer, terminal);
  const tally = new Tally();
  for (const file of files) {
    try {
      for (const judged of await judgeFile(file)) {
        if (isMisuse(judged)) {
          await refuse(judged, tally, printer, report);
          continue;
        }
        tally.add(judged);
        await report.out(printer.each(judged));
      }
    } catch (error) {
      if (!isMisuse(error)) throw error;
      await refuse(error, tally, printer, report);
    }
  }
  await report.out(printer.end(tally));
  return tally.exitCode();
}
