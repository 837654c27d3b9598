import { parentPort, workerData } from 'node:worker_threads';
import { casesOf } from './cases/cases.ts';
import { createPanel } from './panel.ts';
import { type Range, runCases } from './run-cases.ts';
import { readSpecModel } from './spec-model.ts';

const range = workerData as Range;
const model = readSpecModel();
const tally = runCases(createPanel(model), casesOf(model), range, (done) => parentPort?.postMessage({ done }));
parentPort?.postMessage({ tally });
