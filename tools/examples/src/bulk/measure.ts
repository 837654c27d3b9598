import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCommands } from '../test/write-commands.ts';
import { judgeLines } from './judge-lines.ts';

/** Prints how many commands a second are judged by the program and by the command-line tool: `pnpm --filter @amapi-spec/tools-examples measure`. */
const lines = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'bulk-'));
const file = join(folder, 'commands.ndjson');
const env = { ...process.env, PATH: `${fileURLToPath(new URL('../../node_modules/.bin', import.meta.url))}:${process.env['PATH']}` };
const check = 'amapi-spec check --ndjson --format json';

/** Runs a line of shell, and returns how much processor time it took, in milliseconds. */
function shell(command: string): number {
  // `times` says on its second line what all that was run took, for its own part and for the system's.
  const said = execFileSync('sh', ['-c', `{ ${command}; } > verdicts.ndjson; times`], { cwd: folder, env, encoding: 'utf8' });
  const parts = said.trim().split('\n')[1]?.split(' ') ?? [];
  return parts.reduce((sum, part) => sum + Number(part.split('m')[0]) * 60_000 + Number.parseFloat(part.split('m')[1] ?? '') * 1000, 0);
}

async function program(workers: number): Promise<number> {
  const before = process.cpuUsage();
  await judgeLines(file, workers);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const cores = availableParallelism();
const parts = `split -n l/${cores} commands.ndjson part. && ls part.?? | xargs -P ${cores} -I{} sh -c '${check} {} > {}.verdicts'; cat part.??.verdicts`;
const ways: readonly [name: string, run: () => number | Promise<number>][] = [
  ['a program, 1 worker', () => program(1)],
  [`a program, ${cores} workers`, () => program(cores)],
  ['`check --ndjson`', () => shell(`${check} commands.ndjson`)],
  [`under xargs -P ${cores}`, () => shell(parts)],
  ['under parallel', () => shell(`parallel -a commands.ndjson --pipepart --block -1 '${check} -'`)],
];

try {
  writeCommands(file, lines);
  console.log(
    `${cpus()[0]?.model}, ${cores} cores, Node ${process.version}; ${lines} commands, ${(statSync(file).size / 1e6).toFixed(0)} MB`,
  );
  console.log('| best of 3 | time | commands a second | processor time |\n| --- | --- | --- | --- |');
  for (const [name, run] of ways) {
    const runs: { readonly wall: number; readonly processor: number }[] = [];
    for (let time = 0; time < 3; time++) {
      const start = performance.now();
      const processor = await run();
      runs.push({ wall: performance.now() - start, processor });
    }
    const best = runs.reduce((a, b) => (b.wall < a.wall ? b : a));
    const rate = Math.round(lines / best.wall) * 1000;
    console.log(
      `| ${name} | ${(best.wall / 1000).toFixed(2)} s | ${rate.toLocaleString('en')} | ${(best.processor / 1000).toFixed(2)} s |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
