import { parentPort, workerData } from 'node:worker_threads';
import { runCheck, valueChecks } from './value-checks.ts';

/** What the worker is asked to do. */
export interface ValuesTask {
  readonly seed: number;
  readonly runs: number;
  /** Index of the first check. */
  readonly from: number;
  /** Name of the only check. */
  readonly only?: string;
  readonly path?: string;
}

const task = workerData as ValuesTask;
const checks = await valueChecks();
for (const [index, check] of checks.entries()) {
  if (index < task.from || (task.only !== undefined && check.name !== task.only)) continue;
  const result = runCheck(check, task, (recipes) => parentPort?.postMessage({ trying: { index, name: check.name, recipes } }));
  parentPort?.postMessage({ done: { index, name: check.name, result } });
}
parentPort?.postMessage({ finished: true });
