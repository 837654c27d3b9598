import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tarball } from './pack.ts';
import { installPackages, runProgram } from './run-program.ts';

/** What an import of ours is measured beside, since times mean something in one run only. */
const yardstick = 'zod@4.6.7';
const rounds = 9;

/** A time beside another one, both the median of several rounds. */
export interface RelativeTime {
  /** `@amapi-spec/validators/command-request`. */
  readonly name: string;
  readonly ratio: number;
}

/**
 * Installs the tarballs in an application and measures, in one loop, how long a fresh Node takes to import each entry point, as a ratio to
 * importing zod, and to start each program with `--version`, as a ratio to starting with an empty module.
 */
export function importTimes(
  folder: string,
  tarballs: readonly Tarball[],
): { readonly imports: RelativeTime[]; readonly starts: RelativeTime[] } {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'times', private: true, type: 'module' }));
  writeFileSync(join(folder, 'empty.js'), '');
  writeFileSync(
    join(folder, 'import.js'),
    'const start = performance.now();\nawait import(process.argv[2]);\nconsole.log(performance.now() - start);\n',
  );
  installPackages(folder, [...tarballs.map(({ file }) => file), yardstick]);
  const entries = tarballs.flatMap(({ name }) => entryPointsOf(folder, name));
  const programs = tarballs.flatMap(({ name }) => programsOf(folder, name));
  const times = new Map<string, number[]>();
  const add = (name: string, time: number): void => void times.set(name, [...(times.get(name) ?? []), time]);
  for (let round = 0; round < rounds; round++) {
    for (const name of ['zod', ...entries]) add(name, Number(runProgram(process.execPath, ['import.js', name], { cwd: folder })));
    for (const name of ['empty.js', ...programs]) add(name, startTime(folder, name));
  }
  const relative = (names: readonly string[], base: string): RelativeTime[] =>
    names.map((name) => ({ name, ratio: median(times.get(name)) / median(times.get(base)) }));
  return { imports: relative(entries, 'zod'), starts: relative(programs, 'empty.js') };
}

function startTime(folder: string, file: string): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [file, '--version'], { cwd: folder });
  if (status !== 0) throw new Error(`${file} --version ended with ${status}`);
  return performance.now() - start;
}

function entryPointsOf(folder: string, name: string): string[] {
  const { exports } = readManifest(folder, name);
  return Object.entries(exports).flatMap(([subpath, target]) => (typeof target === 'object' ? [`${name}${subpath.slice(1)}`] : []));
}

function programsOf(folder: string, name: string): string[] {
  return Object.values(readManifest(folder, name).bin ?? {}).map((path) => join('node_modules', name, path));
}

function readManifest(folder: string, name: string): { readonly exports: object; readonly bin?: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as ReturnType<typeof readManifest>;
}

function median(times: readonly number[] = []): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
