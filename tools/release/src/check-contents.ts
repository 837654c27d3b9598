import type { Tarball } from './pack.ts';

const needed = ['package/LICENSE', 'package/README.md', 'package/package.json'];
const unwanted = /\.test\.|\.test-d\.|\/test\/|\.tsbuildinfo$|\/node_modules\/|\.tgz$/;
/** Sources stand in the maps; data files of `src` are published as they are. */
const source = /^package\/src\/.*\.[jt]s$/;

/** Says what is missing from a tarball, and what has no business there. */
export function checkContents({ name, contents }: Pick<Tarball, 'name' | 'contents'>): string[] {
  const entries = new Set(contents);
  const missing = needed.filter((path) => !entries.has(path)).map((path) => `${name}: ${path} is missing`);
  const stray = contents.filter((path) => unwanted.test(path) || source.test(path)).map((path) => `${name}: ${path} must not be published`);
  return [...missing, ...stray];
}
