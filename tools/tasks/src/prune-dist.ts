import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const made = /\.(?:js|js\.map|d\.ts|d\.ts\.map)$/;

/** Removes from each `packages/x/dist` what has lost its source: the compiler writes, but never removes. */
export function pruneDist(root: string): void {
  for (const name of readdirSync(join(root, 'packages'))) {
    const [src, dist] = [join(root, 'packages', name, 'src'), join(root, 'packages', name, 'dist')];
    if (!existsSync(src) || !existsSync(dist)) continue;
    for (const path of filesBelow(dist)) {
      if (made.test(path) && !existsSync(join(src, path.replace(made, '.ts')))) rmSync(join(dist, path));
    }
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
