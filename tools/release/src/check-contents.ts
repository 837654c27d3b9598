import type { Tarball } from './pack.ts';

const needed = ['package/LICENSE', 'package/README.md', 'package/package.json'];
const unwanted = /\.test\.|\.test-d\.|\/test\/|\.tsbuildinfo$|\/node_modules\/|\.tgz$/;

/** Says what is missing from a tarball, and what has no business there. */
export function checkContents({ name, contents }: Pick<Tarball, 'name' | 'contents'>): string[] {
  const entries = new Set(contents);
  const missing = needed.filter((path) => !entries.has(path)).map((path) => `${name}: ${path} is missing`);
  const stray = contents.filter((path) => unwanted.test(path)).map((path) => `${name}: ${path} must not be published`);
  const unmapped = contents
    .filter((path) => /^package\/dist\/.*\.js$/.test(path) && !entries.has(path.replace('/dist/', '/src/').replace(/\.js$/, '.ts')))
    .map((path) => `${name}: ${path} has no source for its map`);
  return [...missing, ...stray, ...unmapped];
}
