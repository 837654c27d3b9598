import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { begin } from './begin.ts';

const { exitCode, out, err } = begin(process.argv.slice(2), repository);
for (const line of out) console.log(line);
for (const line of err) console.error(line);
process.exitCode = exitCode;
