import { resolve } from 'node:path';
import { begin } from './begin.ts';

const { exitCode, out, err } = begin(process.argv.slice(2), resolve(import.meta.dirname, '../../..'));
for (const line of out) console.log(line);
for (const line of err) console.error(line);
process.exitCode = exitCode;
