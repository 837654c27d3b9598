import { readRoles } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { listExamples, readExample } from './example-file.ts';
import { judgeExample } from './judge-example.ts';
import { printExample, printTotals } from './print-example.ts';

/** Judges the examples that are named, or all, with the built validators; the exit code is 1 when one is not what it says. */
const paths = process.argv.length > 2 ? process.argv.slice(2) : listExamples(repository);
const roles = readRoles(repository);
const judged = paths.map((path) => judgeExample(readExample(repository, path, roles), roles));
for (const example of judged) console.log(printExample(example));
console.log(printTotals(judged));
process.exitCode = judged.every(({ right }) => right) ? 0 : 1;
