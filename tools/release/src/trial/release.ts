import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { keepTarballs } from '../keep-tarballs.ts';
import { packAll } from '../pack.ts';
import { publishedPackages } from '../published.ts';
import { runPnpm, writeFile } from '../run-program.ts';
import { copyCheckout } from './copy-checkout.ts';
import type { TrialRegistry } from './registry.ts';

/** What the second version says that it changes. */
const change = 'A change that tries the second release out.';

/**
 * Makes and publishes two versions of a copy of this checkout, with the commands of RELEASING.md: one of the changesets that are here, and one
 * of a changeset of its own. Returns both versions. Throws where a step, or what it leaves behind, is not right.
 */
export function releaseTwice(folder: string, registry: TrialRegistry, say: (line: string) => void): [first: string, second: string] {
  mkdirSync(folder, { recursive: true });
  copyCheckout(folder);
  runPnpm(['install', '--frozen-lockfile', '--prefer-offline'], { cwd: folder });
  const first = release(folder, registry, say);
  writeFile(join(folder, '.changeset/second.md'), `---\n'@amapi-spec/validators': patch\n---\n\n${change}\n`);
  const second = release(folder, registry, say);
  if (!readFileSync(join(folder, 'packages/validators/CHANGELOG.md'), 'utf8').includes(change))
    throw new Error('the change log is without the change');
  return [first, second];
}

/** Packs and publishes this checkout as it stands, of the version that it has, which it returns. */
export function releaseOnce(folder: string, registry: TrialRegistry, say: (line: string) => void): string {
  const packed = join(folder, 'packed');
  mkdirSync(packed, { recursive: true });
  const out = join(folder, 'release');
  const manifest = keepTarballs(packAll(repository, packed), out);
  const version = versionOf(repository);
  publish(repository, ['--from', out, '--manifest', manifest, '--tag', `v${version}`], registry, version);
  say(`${version} is published`);
  return version;
}

function release(folder: string, registry: TrialRegistry, say: (line: string) => void): string {
  const before = versionOf(folder);
  runPnpm(['run', 'release:version'], { cwd: folder });
  const version = versionOf(folder);
  if (version === before) throw new Error(`the changesets leave the version at ${version}`);
  const out = join(folder, 'release');
  const printed = runPnpm(['run', 'pack:check', '--quick', '--out', out], { cwd: folder });
  const manifest = /^manifest=([0-9a-f]{64})$/m.exec(printed)?.[1];
  if (manifest === undefined) throw new Error(`no tarballs were kept:\n${printed}`);
  say(`${version} is packed and tested`);
  publish(folder, ['--from', out, '--manifest', manifest, '--tag', `v${version}`], registry, version);
  say(`${version} is published`);
  return version;
}

/** Publishes as the workflow does: not without a token, all packages with one, and none twice. */
function publish(folder: string, options: readonly string[], registry: TrialRegistry, version: string): void {
  const attempt = (token: string | undefined): { readonly status: number | null; readonly said: string } => {
    const env = { ...process.env, RELEASE_REGISTRY: registry.address, NODE_AUTH_TOKEN: token };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/release/src/publish.ts', '--loopback', ...options], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };
  const names = publishedPackages(folder).map(({ name }) => `${name}@${version}`);
  const expected: [token: string | undefined, status: number, word: string][] = [
    [undefined, 1, 'was not published'],
    [registry.token, 0, ': published'],
    [registry.token, 0, ': already there'],
  ];
  for (const [token, status, word] of expected) {
    const result = attempt(token);
    const told = names.filter((name) => result.said.includes(`${name}${word}`) || result.said.includes(`${name} ${word}`));
    if (result.status !== status || told.length !== (status === 0 ? names.length : 1)) {
      throw new Error(`publish.ts ended with ${result.status}, not ${status}:\n${result.said}`);
    }
    if (result.said.includes(registry.token)) throw new Error('publish.ts prints the token');
  }
}

function versionOf(folder: string): string {
  const versions = new Set(publishedPackages(folder).map(({ version }) => version));
  const [version = ''] = versions;
  if (versions.size !== 1) throw new Error(`the packages have several versions: ${[...versions].join(', ')}`);
  return version;
}
