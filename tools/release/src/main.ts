import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { testContents } from './test-contents.ts';
import { testExports } from './test-exports.ts';
import { testReproducible } from './test-reproducible.ts';
import { testWeight } from './test-weight.ts';
import { importTimes } from './import-times.ts';
import { installTimes } from './install-times.ts';
import { keepTarballs } from './keep-tarballs.ts';
import { packAll, type Tarball } from './pack.ts';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { testScratchApplication } from './scratch-application.ts';

process.exitCode = await main();

/**
 * Packs the built packages and tests the tarballs as a stranger would use them. `--out` keeps them, once they have passed, and prints the
 * digest of their manifest. Exit code 1 when something is wrong.
 */
async function main(): Promise<0 | 1> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { list: flag, quick: flag, out: { type: 'string' } } });
  const folder = mkdtempSync(join(tmpdir(), 'tarballs-'));
  try {
    mkdirSync(join(folder, 'packed'));
    const tarballs = packAll(repository, join(folder, 'packed'));
    const problems = await testAll(folder, tarballs, values.list, values.quick);
    for (const problem of problems) console.error(problem);
    if (problems.length === 0 && values.out !== undefined) console.log(`manifest=${keepTarballs(tarballs, values.out)}`);
    console.log(problems.length === 0 ? 'packages: ready to publish' : `packages: ${problems.length} problems`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function testAll(folder: string, tarballs: readonly Tarball[], list: boolean, quick: boolean): Promise<string[]> {
  const problems: string[] = [];
  for (const tarball of tarballs) {
    console.log(`${tarball.name}@${tarball.version}: ${(tarball.bytes / 1000).toFixed(1)} kB, ${tarball.contents.length} files`);
    if (list) for (const path of tarball.contents) console.log(`  ${path.slice('package/'.length)}`);
    problems.push(...testContents(tarball), ...testWeight(tarball), ...(await testExports(tarball)));
  }
  problems.push(...attempt('application', (say) => testScratchApplication(join(folder, 'application'), tarballs, say)));
  if (quick) return problems;
  return [
    ...problems,
    ...attempt('install', (say) => {
      for (const { name, seconds } of installTimes(join(folder, 'empty'), tarballs)) say(`${name} takes ${seconds.toFixed(1)} s`);
    }),
    ...attempt('times', (say) => {
      const { imports, starts } = importTimes(join(folder, 'times'), tarballs);
      for (const { name, ratio } of imports) say(`${name} is imported in ${ratio.toFixed(2)} times an import of zod`);
      for (const { name, ratio } of starts) say(`${name} starts in ${ratio.toFixed(2)} times an empty Node`);
    }),
    ...attempt('reproducible', (say) => testReproducible(join(folder, 'copies'), say)),
  ];
}

/** Runs a step that prints its progress, and returns its problems, one of them what it throws. */
function attempt(name: string, step: (say: (line: string) => void) => readonly string[] | void): readonly string[] {
  try {
    return step((line) => console.log(`${name}: ${line}`)) ?? [];
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
