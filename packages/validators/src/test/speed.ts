import { isCommandRequest, validateCommandRequest } from '../gen/command-request.ts';
import { model } from './model.ts';

/** Prints how long verdicts and issues take beside `JSON.parse` of the same bytes: `node packages/validators/src/test/speed.ts`. */
const requests = model.examples.filter(({ subject }) => subject === 'CommandRequest');
const valid = requests.filter(({ breaks }) => breaks.length === 0).map(({ value }) => JSON.stringify(value));
const invalid = requests.filter((example) => !example.valid).map(({ value }) => JSON.stringify(value));

report('verdict of valid bodies', valid, (value) => isCommandRequest(value));
report('validate valid bodies', valid, (value) => validateCommandRequest(value));
report('verdict of invalid bodies', invalid, (value) => isCommandRequest(value));
report('all issues of invalid bodies', invalid, (value) => validateCommandRequest(value));

function report(name: string, texts: readonly string[], judge: (value: unknown) => unknown): void {
  const rounds = Array.from({ length: 9 }, () => round(texts, judge));
  const best = (pick: (each: Round) => number): number => Math.min(...rounds.map(pick));
  const [parse, judging] = [best((each) => each.parse), best((each) => each.judge)];
  console.log(
    `${name}: ${(judging / parse).toFixed(3)} of JSON.parse (${judging.toFixed(0)} ns against ${parse.toFixed(0)} ns a body, ${texts.length} bodies)`,
  );
}

interface Round {
  readonly parse: number;
  readonly judge: number;
}

/** Nanoseconds a body; every value is parsed anew, so that no object is judged twice, and judged while it is still in the cache. */
function round(texts: readonly string[], judge: (value: unknown) => unknown): Round {
  const batches = 400;
  const copies = Array.from({ length: 8 }, () => texts).flat();
  const values: unknown[] = Array.from({ length: copies.length });
  let kept = 0;
  let [parsing, judging] = [0, 0];
  for (let batch = 0; batch < batches; batch++) {
    const start = performance.now();
    for (let i = 0; i < copies.length; i++) values[i] = JSON.parse(copies[i] ?? '');
    const parsed = performance.now();
    for (let i = 0; i < copies.length; i++) if (judge(values[i]) !== undefined) kept++;
    judging += performance.now() - parsed;
    parsing += parsed - start;
  }
  const count = batches * copies.length;
  if (kept !== count) throw new Error('a judge gave nothing');
  const nanoseconds = 1e6 / count;
  return { parse: parsing * nanoseconds, judge: judging * nanoseconds };
}
