import { Worker } from 'node:worker_threads';
import { mergeReports, type Finding, type PartReport } from './finding.ts';
import type { Recipe } from './recipe.ts';
import type { PropertyResult } from './value-properties.ts';
import type { ValuesTask } from './values-worker.ts';

/** A call that has not returned by then never will. */
const hangsAfter = 8000;

interface Message {
  readonly trying?: { readonly index: number; readonly name: string; readonly recipes: readonly Recipe[] };
  readonly done?: { readonly name: string; readonly result: PropertyResult };
  readonly finished?: boolean;
}

/** Tries hostile values on every function, in a worker, so that a call that hangs is noticed and abandoned. */
export async function runValues(task: ValuesTask): Promise<PartReport> {
  const reports: PartReport[] = [];
  for (let from: number | undefined = task.from; from !== undefined;) {
    const { report, next } = await runUntilHang({ ...task, from });
    reports.push(report);
    from = next;
  }
  return mergeReports(reports);
}

function runUntilHang(task: ValuesTask): Promise<{ report: PartReport; next?: number }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('values-worker.ts', import.meta.url), { workerData: task, stderr: false });
    const findings: Finding[] = [];
    const counts = { calls: 0, properties: 0 };
    let last: Message['trying'];
    let told = performance.now();
    const stop = (next?: number): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve({ report: { counts, findings }, ...(next !== undefined && { next }) });
    };
    const lost = (what: string): void => {
      if (last === undefined) return;
      findings.push(finding(task, last.name, what, last.recipes));
      stop(task.only === undefined ? last.index + 1 : undefined);
    };
    const watch = setInterval(() => {
      if (last !== undefined && performance.now() - told > hangsAfter) lost(`does not come back within ${hangsAfter / 1000} seconds`);
    }, 500);
    worker.on('message', (message: Message) => {
      told = performance.now();
      if (message.trying !== undefined) {
        last = message.trying;
        counts.calls++;
      }
      if (message.done !== undefined) {
        counts.properties++;
        const { name, result } = message.done;
        if (result.failure !== undefined)
          findings.push(finding(task, name, result.failure.what, result.failure.recipes, result.failure.path));
      }
      if (message.finished === true) stop();
    });
    worker.on('error', (error) => {
      if (last === undefined) {
        clearInterval(watch);
        reject(error);
      } else lost(`ends the process: ${error.name}`);
    });
  });
}

function finding(task: ValuesTask, name: string, what: string, recipes: readonly Recipe[], path?: string): Finding {
  const again = path === undefined ? '' : ` --path ${path}`;
  return { where: name, what, input: JSON.stringify(recipes), repeat: `--seed ${task.seed} --only '${name}'${again}` };
}
