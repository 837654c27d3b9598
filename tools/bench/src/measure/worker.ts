import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** A process that measures one module: it is asked over IPC, so that all peers take turns. Runs on every Node that is measured. */
interface Question {
  /** Exported function. */
  readonly judge: string;
  /** Groups of texts, in a file. */
  readonly file: string;
  readonly group: string;
  /** `verdicts` answers with what the function says, or whether there are no issues in that; `time` with two times in nanoseconds a body, of the batch in the middle. */
  readonly want: 'verdicts' | 'time';
  /** The function takes bytes: it is held against decoding and parsing them. */
  readonly takesBytes?: boolean;
  /** How long each half of a round takes at least, about. */
  readonly milliseconds: number;
}

const module = (await import(pathToFileURL(process.argv[2] ?? '').href)) as Readonly<
  Record<string, ((value: unknown) => unknown) | undefined>
>;
const files = new Map<string, Readonly<Record<string, readonly string[]>>>();
const warm = new Set<string>();

process.on('message', (question: Question) => {
  // A message cannot be undefined.
  process.send?.(answer(question) ?? null);
});
process.send?.('ready');

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

function answer({ judge: name, file, group, want, takesBytes = false, milliseconds }: Question): unknown {
  const judge = module[name];
  const texts = textsOf(file, group);
  if (judge === undefined) return undefined;
  if (want === 'verdicts') {
    const isVerdict = name === 'findIssues' ? module['hasNoIssues']! : (said: unknown): unknown => said;
    return texts.map((text) => isVerdict(judge(takesBytes ? encoder.encode(text) : JSON.parse(text))) === true);
  }
  const time = takesBytes ? timeBytes : timeValues;
  const key = `${name}/${file}/${group}`;
  if (!warm.has(key)) {
    warmUp(milliseconds * 3, () => time(texts, judge, 200));
    warm.add(key);
  }
  const batch = Math.max(texts.length, Math.min(2000, Math.round(200_000 / averageLength(texts))));
  const batches: Batch[] = [];
  for (const end = performance.now() + milliseconds; performance.now() < end || batches.length === 0;)
    batches.push(time(texts, judge, batch));
  // Not their sum: where another process or the collector of garbage has come between, a batch says nothing.
  const { parse, judge: judged, count } = batches.toSorted((a, b) => a.judge / a.parse - b.judge / b.parse)[batches.length >> 1]!;
  return { parse: (parse * 1e6) / count, judge: (judged * 1e6) / count };
}

/**
 * Judges until an engine has compiled all that it will: until none of six stretches is better than the best before. They are measured in time of
 * the processor: on a busy machine a clock would end before the code is warm.
 */
function warmUp(milliseconds: number, judge: () => Batch): void {
  let best = Number.POSITIVE_INFINITY;
  for (let worse = 0; worse < 6; worse++) {
    let parse = 0;
    let judged = 0;
    for (const start = process.cpuUsage(); processorTime(start) < milliseconds;) {
      const took = judge();
      parse += took.parse;
      judged += took.judge;
    }
    if (judged / parse > best * 0.98) continue;
    best = judged / parse;
    worse = -1;
  }
}

/** Milliseconds for so many bodies. */
interface Batch {
  readonly parse: number;
  readonly judge: number;
  readonly count: number;
}

function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Every value is parsed anew, so that no object is judged twice. */
function timeValues(texts: readonly string[], judge: (value: unknown) => unknown, batch: number): Batch {
  const count = Math.ceil(batch / texts.length) * texts.length;
  const values: unknown[] = Array.from({ length: count });
  const start = performance.now();
  for (let i = 0; i < count; i++) values[i] = JSON.parse(texts[i % texts.length] ?? '');
  const parsed = performance.now();
  let kept = 0;
  for (let i = 0; i < count; i++) if (judge(values[i]) === undefined) kept++;
  const judged = performance.now();
  return { parse: parsed - start, judge: judged - parsed, count: kept < 0 ? 0 : count };
}

/** Bytes are made before: they are what comes. */
function timeBytes(texts: readonly string[], judge: (bytes: Uint8Array) => unknown, batch: number): Batch {
  const count = Math.ceil(batch / texts.length) * texts.length;
  const bodies = texts.map((text) => encoder.encode(text));
  let kept = 0;
  const start = performance.now();
  for (let i = 0; i < count; i++) if (JSON.parse(decoder.decode(bodies[i % bodies.length])) === undefined) kept++;
  const parsed = performance.now();
  for (let i = 0; i < count; i++) if (judge(bodies[i % bodies.length]!) === undefined) kept++;
  const judged = performance.now();
  return { parse: parsed - start, judge: judged - parsed, count: kept < 0 ? 0 : count };
}

function averageLength(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
}

function textsOf(file: string, group: string): readonly string[] {
  const groups = files.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>);
  files.set(file, groups);
  return groups[group] ?? [];
}
