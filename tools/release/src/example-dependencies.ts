import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lists what code imports of others, as `name@version` with the versions that this repository uses. */
export function exampleDependencies(root: string, sources: readonly string[]): string[] {
  const versions = knownVersions(root);
  const names = new Set(
    sources.flatMap((source) => [...source.matchAll(/from '([^.'][^']*)'/g)].map(([, specifier = '']) => packageName(specifier))),
  );
  return [...names]
    .filter((name) => !name.startsWith('@amapi-spec/') && !name.startsWith('node:'))
    .sort()
    .map((name) => `${name}@${versions.get(name) ?? 'latest'}`);
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function knownVersions(root: string): Map<string, string> {
  const files = ['packages', 'tools'].flatMap((area) =>
    readdirSync(join(root, area)).map((name) => join(root, area, name, 'package.json')),
  );
  const versions = new Map<string, string>();
  for (const file of files) {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string> | undefined>;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) versions.set(name, version);
  }
  return versions;
}
