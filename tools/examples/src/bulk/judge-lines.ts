import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Judged, Refused } from './judge-range.ts';
import { lineRanges, type Range } from './line-ranges.ts';

/** Judges a file of NDJSON, one command a line, with so many workers at once; the lines that are refused come in their order. */
export async function judgeLines(path: string, workers: number = availableParallelism()): Promise<Judged> {
  const ranges = await lineRanges(path, workers);
  const parts = await Promise.all(ranges.map((range) => judgeRange(path, range)));
  const refused: Refused[] = [];
  let lines = 0;
  for (const part of parts) {
    for (const { line, rules } of part.refused) refused.push({ line: lines + line, rules });
    lines += part.lines;
  }
  return { lines, refused };
}

async function judgeRange(path: string, range: Range): Promise<Judged> {
  const worker = new Worker(new URL('judge-range.ts', import.meta.url), { workerData: { path, ...range } });
  return await new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
  });
}

if (import.meta.main) {
  const { lines, refused } = await judgeLines(process.argv[2] ?? '');
  for (const each of refused) console.log(JSON.stringify(each));
  console.error(`${lines} lines, ${refused.length} refused`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}
