import { Worker } from 'node:worker_threads';
import type { Range } from './run-cases.ts';
import { mergeTallies, type Tally } from './tally.ts';

/** Runs a range of cases, split among workers; the findings do not depend on how many. */
export async function runInWorkers(range: Range, workers: number, progress: (done: number) => void): Promise<Tally> {
  const size = Math.ceil((range.to - range.from) / workers);
  const parts = Array.from({ length: workers }, (_, index) => ({
    seed: range.seed,
    from: range.from + index * size,
    to: Math.min(range.to, range.from + (index + 1) * size),
  }));
  return mergeTallies(await Promise.all(parts.filter(({ from, to }) => from < to).map((part) => runWorker(part, progress))));
}

function runWorker(range: Range, progress: (done: number) => void): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: range });
    worker.on('message', (message: { done?: number; tally?: Tally }) => {
      if (message.done !== undefined) progress(message.done);
      if (message.tally !== undefined) resolve(message.tally);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code !== 0) reject(new Error(`a worker ended with ${code}`));
    });
  });
}
