import { parentPort, workerData } from 'node:worker_threads';
import { runProperty, valueProperties } from './value-properties.ts';

/** The worker's task. */
export interface ValuesTask {
  readonly seed: number;
  readonly runs: number;
  /** Index of the first property. */
  readonly from: number;
  /** Name of the only property. */
  readonly only?: string;
  readonly path?: string;
}

const task = workerData as ValuesTask;
const properties = await valueProperties();
for (const [index, property] of properties.entries()) {
  if (index < task.from || (task.only !== undefined && property.name !== task.only)) continue;
  const result = runProperty(property, task, (recipes) => parentPort?.postMessage({ trying: { index, name: property.name, recipes } }));
  parentPort?.postMessage({ done: { index, name: property.name, result } });
}
parentPort?.postMessage({ finished: true });
