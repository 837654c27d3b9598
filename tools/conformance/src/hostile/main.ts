import { parseArgs } from 'node:util';
import { runCanaries } from './canaries.ts';
import { mergeReports, type Finding, type PartReport } from './finding.ts';
import { runGrowth } from './growth.ts';
import { groupFindings } from './group-findings.ts';
import { runFiles } from './run-files.ts';
import { runValues } from './run-values.ts';
import { runWaits } from './run-waits.ts';

/** What CI runs. */
const DEFAULT_SEED = 20_261_125;

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' }, path: { type: 'string' } },
});
const seed = wholeNumber('seed', values.seed, DEFAULT_SEED);
const minutes = values.minutes === undefined ? undefined : wholeNumber('minutes', values.minutes, 0);
const only = values.only;
const path = values.path;

const started = performance.now();
const rounds: PartReport[] = [];
do {
  rounds.push(await runRound(seed + rounds.length * 100_000, minutes === undefined ? 1 : 4));
} while (path === undefined && minutes !== undefined && performance.now() - started < minutes * 60_000);

const { counts, findings, lines = [] } = mergeReports(rounds);
console.log(`hostile input, seed ${seed}, ${rounds.length} rounds, ${Math.round((performance.now() - started) / 1000)} s`);
for (const [what, count] of Object.entries(counts)) console.log(`${String(count).padStart(9)}  ${what}`);
for (const line of lines) console.log(line);
for (const line of groupFindings(findings).flatMap(printed)) console.log(line);
console.log(findings.length === 0 ? 'nothing found' : `${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;

/** One pass over everything, or over what `--only` names; `size` says how much of each. */
async function runRound(roundSeed: number, size: number): Promise<PartReport> {
  const wants = (...parts: readonly string[]): boolean =>
    only === undefined || parts.some((part) => only === part || only.startsWith(`${part} `));
  const again = path === undefined ? {} : { path };
  const reports: PartReport[] = [];
  const single = only === undefined || !only.includes(' ') ? {} : { only };
  if (wants('values', 'call', 'agree', 'pollute'))
    reports.push(await runValues({ seed: roundSeed, runs: 12 * size, from: 0, ...single, ...again }));
  if (wants('growth', 'grow')) reports.push(await runGrowth({ seed: roundSeed, each: size, ...single }));
  if (wants('canaries', 'canary')) reports.push(await runCanaries({ seed: roundSeed, each: 100 * size, ...single }));
  if (wants('waits')) reports.push(await runWaits({ seed: roundSeed, runs: 100 * size, ...again }));
  if (wants('files')) reports.push(await runFiles({ seed: roundSeed, runs: 80 * size, ...again }));
  const merged = mergeReports(reports);
  return { ...merged, lines: reports.flatMap((report) => report.lines ?? []) };
}

function printed({ findings: same, what, input, repeat }: ReturnType<typeof groupFindings>[number]): string[] {
  const [first, ...others] = same.map(({ where }: Finding) => where);
  const more = others.length === 0 ? '' : ` and ${others.length} more: ${others.slice(0, 6).join(', ')}${others.length > 6 ? ', ...' : ''}`;
  return [`${first}${more}`, `  ${what}`, `  ${input.slice(0, 600)}`, `  pnpm conformance:hostile ${repeat}`];
}

function wholeNumber(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (!/^[0-9]{1,10}$/.test(text)) throw new TypeError(`--${name} needs a whole number`);
  return Number(text);
}
