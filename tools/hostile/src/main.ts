import { parseArgs } from 'node:util';
import { runCanaries } from './canaries.ts';
import { mergeReports, type Finding, type PartReport } from './finding.ts';
import { runGrowth } from './growth.ts';
import { groupFindings } from './group-findings.ts';
import { runFiles } from './run-files.ts';
import { runValues } from './run-values.ts';
import { runWaits } from './run-waits.ts';

/** What CI runs, with `--quick`. */
const DEFAULT_SEED = 20_261_125;

/** How much of each part a round has. */
interface Size {
  /** Inputs for each property of values. */
  readonly values: number;
  /** Share of the direct series of texts, and further series, for each function. */
  readonly growth: { readonly direct: number; readonly each: number };
  /** Canaries for each function. */
  readonly canaries: number;
  readonly waits: number;
  readonly files: number;
}

const QUICK: Size = { values: 10, growth: { direct: 0.2, each: 0 }, canaries: 40, waits: 50, files: 30 };
const NORMAL: Size = { values: 40, growth: { direct: 1, each: 4 }, canaries: 400, waits: 400, files: 320 };

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    minutes: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    path: { type: 'string' },
  },
});
const seed = wholeNumber('seed', values.seed, DEFAULT_SEED);
const minutes = values.minutes === undefined ? undefined : wholeNumber('minutes', values.minutes, 0);
const only = values.only;
const path = values.path;

const started = performance.now();
const rounds: PartReport[] = [];
const isOver = (): boolean => path !== undefined || minutes === undefined || performance.now() - started >= minutes * 60_000;
do rounds.push(await runRound(seed + rounds.length * 100_000, values.quick ? QUICK : NORMAL));
while (!isOver());

const { counts, findings, lines = [] } = mergeReports(rounds);
console.log(`hostile input, seed ${seed}, ${rounds.length} rounds, ${Math.round((performance.now() - started) / 1000)} s`);
for (const [what, count] of Object.entries(counts)) console.log(`${String(count).padStart(9)}  ${what}`);
for (const line of lines) console.log(line);
for (const line of groupFindings(findings).flatMap(printed)) console.log(line);
console.log(findings.length === 0 ? 'nothing found' : `${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;

/** One pass over everything, or over what `--only` names. */
async function runRound(roundSeed: number, size: Size): Promise<PartReport> {
  const again = { seed: roundSeed, ...(path !== undefined && { path }), ...(only?.includes(' ') === true && { only }) };
  const parts: readonly [names: readonly string[], run: () => Promise<PartReport>][] = [
    [['values', 'call', 'agree', 'pollute'], () => runValues({ ...again, runs: size.values, from: 0 })],
    [['growth', 'grow'], () => runGrowth({ ...again, ...size.growth })],
    [['canaries', 'canary'], () => runCanaries({ ...again, each: size.canaries })],
    [['waits'], () => runWaits({ ...again, runs: size.waits })],
    [['files'], () => runFiles({ ...again, runs: size.files })],
  ];
  const reports: PartReport[] = [];
  for (const [names, run] of parts) {
    if (only !== undefined && !names.some((name) => only === name || only.startsWith(`${name} `))) continue;
    const begun = performance.now();
    reports.push(await run());
    console.error(`seed ${roundSeed}: ${names[0]}, ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  return { ...mergeReports(reports), lines: reports.flatMap((report) => report.lines ?? []) };
}

function printed({ findings: same, what, input, repeat }: ReturnType<typeof groupFindings>[number]): string[] {
  const [first, ...others] = same.map(({ where }: Finding) => where);
  const more = others.length === 0 ? '' : ` and ${others.length} more: ${others.slice(0, 6).join(', ')}${others.length > 6 ? ', ...' : ''}`;
  return [`${first}${more}`, `  ${what}`, `  ${visible(input).slice(0, 600)}`, `  pnpm conformance:hostile ${repeat}`];
}

/** Inputs are made to upset whatever prints them. */
function visible(text: string): string {
  return text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function wholeNumber(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (!/^[0-9]{1,10}$/.test(text)) throw new TypeError(`--${name} needs a whole number`);
  return Number(text);
}
