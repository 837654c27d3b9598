import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tarball } from './pack.ts';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { installPackages } from './run-program.ts';

/** Installs each tarball, with those of ours that it needs, in an empty folder, and returns the seconds that took. */
export function installTimes(folder: string, tarballs: readonly Tarball[]): { readonly name: string; readonly seconds: number }[] {
  return tarballs.map((tarball) => {
    const cwd = join(folder, tarball.folder);
    mkdirSync(cwd, { recursive: true });
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ name: 'empty', private: true }));
    const start = performance.now();
    installPackages(cwd, withOwnDependencies(tarball, tarballs));
    return { name: tarball.name, seconds: (performance.now() - start) / 1000 };
  });
}

function withOwnDependencies(tarball: Tarball, all: readonly Tarball[], seen: Set<string> = new Set()): string[] {
  if (seen.has(tarball.name)) return [];
  seen.add(tarball.name);
  const { dependencies = {} } = JSON.parse(readFileSync(join(repository, 'packages', tarball.folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const needed = all.filter(({ name }) => name in dependencies);
  return [tarball.file, ...needed.flatMap((each) => withOwnDependencies(each, all, seen))];
}
