import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { packAll, type Tarball } from './pack.ts';
import { runPnpm } from './run-program.ts';
import { copyCheckout } from './trial/copy-checkout.ts';

/**
 * Builds and packs two clean copies of this checkout, in folders of different names, time zones and languages.
 * Returns which tarballs are not byte for byte the same; throws when one of them does not build, or has generated files that `generate` would not make there.
 */
export function testReproducible(folder: string, onProgress: (line: string) => void): string[] {
  const here = join(folder, 'a');
  const there = join(folder, 'another place, with a longer name');
  // Both are copied before anything is built: someone may be editing the checkout meanwhile.
  copyCheckout(here);
  cpSync(here, there, { recursive: true });
  const first = buildCopy(here, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  onProgress('first clean build packed');
  const second = buildCopy(there, { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' });
  onProgress('second clean build packed');
  return first
    .filter((tarball, index) => tarball.sha256 !== second[index]?.sha256)
    .map(({ name }) => `${name}: two clean builds give different tarballs`);
}

function buildCopy(root: string, settings: NodeJS.ProcessEnv): Tarball[] {
  const env = { ...process.env, ...settings };
  runPnpm(['install', '--frozen-lockfile', '--prefer-offline'], { cwd: root, env });
  runPnpm(['run', 'build'], { cwd: root, env });
  runPnpm(['run', 'generate', '--check'], { cwd: root, env });
  mkdirSync(join(root, 'tarballs'));
  return packAll(root, join(root, 'tarballs'));
}
