import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCommands } from '../test/write-commands.ts';
import { judgeLines } from './judge-lines.ts';

/** Prints how many commands a second are judged by the program and by the command-line tool: `pnpm --filter @amapi-spec/tools-examples measure`. */
const lines = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'bulk-'));
const file = join(folder, 'commands.ndjson');
const env = { ...process.env, PATH: `${fileURLToPath(new URL('../../node_modules/.bin', import.meta.url))}:${process.env['PATH']}` };
const check = 'amapi-spec check --ndjson --format json';

const shell = async (command: string): Promise<void> => {
  // A quarter of the commands is refused, which an exit code says.
  execFileSync('sh', ['-c', `${command}; true`], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
};

const ways: readonly [name: string, run: () => Promise<unknown>][] = [
  ...Array.from({ length: Math.log2(availableParallelism()) + 1 }, (_, power): [string, () => Promise<unknown>] => [
    `a program, ${2 ** power} workers`,
    () => judgeLines(file, 2 ** power),
  ]),
  ['check --ndjson', () => shell(`${check} commands.ndjson`)],
  [
    `the same under xargs -P ${availableParallelism()}`,
    () => shell(`split -n l/${availableParallelism()} commands.ndjson part.; ls part.* | xargs -P 0 -I{} ${check} {}`),
  ],
  ['the same under parallel', () => shell(`parallel -a commands.ndjson --pipepart --block -1 '${check} -'`)],
];

try {
  writeCommands(file, lines);
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}; ${lines} commands, ${(statSync(file).size / 1e6).toFixed(0)} MB, best of 3`,
  );
  for (const [name, run] of ways) {
    let best = Infinity;
    for (let time = 0; time < 3; time++) {
      const start = performance.now();
      await run();
      best = Math.min(best, performance.now() - start);
    }
    console.log(`| ${name} | ${(best / 1000).toFixed(2)} s | ${Math.round(lines / best)},000 commands a second |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
