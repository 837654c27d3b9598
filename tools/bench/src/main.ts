import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModel } from '@amapi-spec/model';
import { replaceMarkedBlock } from '@amapi-spec/tools-generate/marked-block.ts';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { makeCorpus } from './corpus.ts';
import { type Effort, measure, type Results } from './measure.ts';
import { printResults, readmeTable } from './print-results.ts';

/** `pnpm bench` measures on both Nodes and records; `--quick` does all of it once, briefly, on this one, and only prints. */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const thorough: Effort = { rounds: 5, milliseconds: 40, starts: 5 };
const quick: Effort = { rounds: 1, milliseconds: 1, starts: 0 };

const corpus = makeCorpus(readModel(repository));
const nodes = values.quick ? [process.execPath] : [process.execPath, olderNode()];
const results: Results[] = [];
for (const node of nodes) results.push(await measure(node, corpus, values.quick ? quick : thorough, (line) => console.error(line)));
const page = printResults(results);
console.log(page);
for (const { entry, notRun } of results.flatMap(({ peers }) => peers))
  if (notRun !== undefined) console.error(`${entry.file} did not run: ${notRun}`);

if (!values.quick) {
  const folder = join(repository, 'tools/bench');
  writeFileSync(join(folder, 'RESULTS.md'), page);
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  const readme = join(repository, 'packages/validators/README.md');
  const text = replaceMarkedBlock(readFileSync(readme, 'utf8'), 'bench', readmeTable(results[0]!));
  if (text === undefined) throw new Error('the README of the validators has no markers for the table');
  writeFileSync(readme, text);
}

function olderNode(): string {
  return join(dirname(createRequire(import.meta.url).resolve('node20/package.json')), 'bin/node');
}
