import { parentPort, workerData } from 'node:worker_threads';
import { loadModel } from '@amapi-spec/model';
import { CaseMaker } from './cases/case-maker.ts';
import { createPanel } from './panel.ts';
import { type Range, runCases } from './run-cases.ts';

const { root, range } = workerData as { root: string; range: Range };
const { model } = loadModel(root);
if (model === undefined) throw new Error('spec/ has errors: run `pnpm generate` to see them');
const tally = runCases(createPanel(model), new CaseMaker(model), range, (done) => parentPort?.postMessage({ done }));
parentPort?.postMessage({ tally });
