import { globSync } from 'node:fs';

/** Lists the sources of the tools, tests and their helpers apart, relative to the root, sorted. */
export function listSources(root: string): string[] {
  const files = globSync('tools/*/src/**/*.ts', { cwd: root });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\/test\/|\.test(?:-d)?\.ts$|\/src\/small-spec\.ts$/.test(file))
    .sort();
}
