import type { Tarball } from './pack.ts';

const needed = ['package/LICENSE', 'package/README.md', 'package/package.json'];
const unwanted = /\.test\.|\.test-d\.|\/test\/|\.tsbuildinfo$|\/node_modules\/|\.tgz$/;
/** .proto files of others, whose licences want to be named. */
const foreign = /^package\/proto\/(?!google\/android\/)/;
/** The maps contain the sources; data files of `src` are published as they are. */
const source = /^package\/src\/.*\.[jt]s$/;

/** Says what is missing from a tarball, and what has no business there. */
export function testContents({ name, contents }: Pick<Tarball, 'name' | 'contents'>): string[] {
  const entries = new Set(contents);
  const wanted = contents.some((path) => foreign.test(path)) ? [...needed, 'package/NOTICE'] : needed;
  const missing = wanted.filter((path) => !entries.has(path)).map((path) => `${name}: ${path} is missing`);
  const stray = contents.filter((path) => unwanted.test(path) || source.test(path)).map((path) => `${name}: ${path} must not be published`);
  return [...missing, ...stray];
}
