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

/** Nanoseconds a body; every value is parsed anew, so that no object is judged twice. */
function round(texts: readonly string[], judge: (value: unknown) => unknown): Round {
  const copies = Array.from({ length: Math.ceil(40_000 / texts.length) }, () => texts).flat();
  const start = processorTime();
  const values = copies.map((text): unknown => JSON.parse(text));
  const parsed = processorTime();
  let kept = 0;
  for (const value of values) if (judge(value) !== undefined) kept++;
  const judged = processorTime();
  if (kept !== values.length) throw new Error('a judge gave nothing');
  return { parse: (parsed - start) / copies.length, judge: (judged - parsed) / copies.length };
}

/** Nanoseconds of processor time: what else the machine does counts less. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}
