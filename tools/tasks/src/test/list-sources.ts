import { globSync } from 'node:fs';

/** Lists the hand-written sources of the tools and of the command-line tool, relative to the root, sorted; tests and their helpers apart. */
export function listSources(root: string): string[] {
  const files = globSync(['tools/*/src/**/*.ts', 'packages/cli/src/**/*.ts'], { cwd: root });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\/test\/|^packages\/cli\/src\/gen\/|\.test(?:-d)?\.ts$|\/src\/small-spec\.ts$/.test(file))
    .sort();
}
