import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { exampleValues } from './cases/example-values.ts';
import { createPanel } from './panel.ts';
import { formatReport } from './report.ts';
import { runExamples, unreachedFields, unreachedRules } from './run-cases.ts';
import { runInWorkers } from './run-in-workers.ts';
import { shrinkDifference } from './shrink-difference.ts';
import { readSpecModel } from './spec-model.ts';
import { mergeTallies, type Tally } from './tally.ts';

/** What CI runs. */
const DEFAULT_RUNS = 20_000;
const DEFAULT_SEED = 20_261_122;

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, path: { type: 'string' }, workers: { type: 'string' } },
});
// A path alone is one case, run again.
const from = wholeNumber('path', values.path, 0);
const runs = wholeNumber('runs', values.runs, values.path === undefined ? DEFAULT_RUNS : 1);
const seed = wholeNumber('seed', values.seed, DEFAULT_SEED);
const workers = Math.max(1, wholeNumber('workers', values.workers, Math.min(4, availableParallelism())));

const model = readSpecModel();
const panel = createPanel(model);
const examples = exampleValues(model);
const fromExamples = runExamples(
  panel,
  examples.map(({ shape, value }) => ({ subject: shape, value })),
);
const started = performance.now();
const fromCases = await runInWorkers({ seed, from, to: from + runs }, workers, createProgress(runs));
const seconds = (performance.now() - started) / 1000;
const tally = mergeTallies([fromExamples, fromCases]);
const smallest: Tally = { ...tally, unexplained: tally.unexplained.map((found) => shrinkDifference(panel, found)) };

console.log(
  `${fromExamples.cases} examples and ${runs} cases of seed ${seed}, ${Math.round(runs / seconds)} a second with ${workers} workers`,
);
console.log(formatReport(model, smallest));
const unreached = [...unreachedRules(model, fromCases), ...unreachedFields(fromCases)];
if (unreached.length > 0) console.log(`not reached in both ways by made cases: ${unreached.join(', ')}`);
if (smallest.unexplained.length > 0) console.log(`run one of them again: pnpm conformance --seed ${seed} --path N`);
// Too few cases cannot reach every rule.
const missed = runs >= DEFAULT_RUNS && unreached.length > 0;
process.exitCode = smallest.unexplained.length > 0 || missed ? 1 : 0;

/** Says on stderr how far the run is, at most once in two seconds. */
function createProgress(total: number): (done: number) => void {
  let done = 0;
  let said = performance.now();
  return (more) => {
    done += more;
    if (performance.now() - said < 2000) return;
    said = performance.now();
    console.error(`${done} of ${total} cases`);
  };
}

function wholeNumber(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (!/^[0-9]{1,10}$/.test(text)) throw new TypeError(`--${name} needs a whole number`);
  return Number(text);
}
