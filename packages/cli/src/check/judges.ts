import { isMisuse, type Misuse } from '../misuse.ts';
import { paintFor, type Terminal } from '../terminal.ts';
import { FixCounter } from './fix-counter.ts';
import { judgeInput, readInputs, tryJudge, type WrittenInput } from './judge-input.ts';
import type { JudgeOptions } from './judge-options.ts';
import type { Judged } from './judged.ts';
import type { LineJudge } from './line-judge.ts';
import type { CheckFormat } from './printers.ts';

/** How files, and lines of files, are judged. */
export interface Judges {
  readonly judgeFile: (file: string) => Promise<readonly (Judged | Misuse)[]>;
  readonly linesOf: (file: string) => LineJudge;
}

/** Chooses how to judge: with what is mended, with the number of fixes that could be made, which only people are told, or neither. Loads what makes fixes only where it is asked for. */
export async function judgesFor(
  { fix, fixDryRun, format }: { readonly fix: boolean; readonly fixDryRun: boolean; readonly format: CheckFormat },
  options: JudgeOptions,
  terminal: Terminal,
  report: Terminal,
): Promise<Judges> {
  if (!fix && !fixDryRun) return plainJudges(format === 'pretty' ? new FixCounter(options) : undefined, options, terminal);
  const { fixFile, LineFixer, shownFixes } = await import('../fix/index.ts');
  const mode = fix ? 'make' : 'show';
  const judging = format === 'json' ? { ...options, fixesOf: shownFixes(options) } : options;
  const paint = paintFor(format === 'pretty' ? report : { ...report, colors: false });
  return {
    judgeFile: (file) => fixFile(file, mode, judging, paint, terminal),
    linesOf: (file) => new LineFixer(file, mode, judging, paint),
  };
}

function plainJudges(counter: FixCounter | undefined, options: JudgeOptions, terminal: Terminal): Judges {
  const count = (input: WrittenInput, judged: Judged): Judged | Promise<Judged> => counter?.count(input, judged) ?? judged;
  return {
    judgeFile: async (file) => {
      const all: (Judged | Misuse)[] = [];
      for (const input of await readInputs(file, terminal)) {
        const judged = tryJudge(input, options);
        all.push(isMisuse(input) || isMisuse(judged) ? judged : await count(input, judged));
      }
      return all;
    },
    linesOf: () => ({ judge: (line) => count(line, judgeInput(line, options)) }),
  };
}
