import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Kinds of files that the compiler reads but does not write. */
const copied = /(?:(?<!\.test)\.js|\.d\.ts|\.json|\.binpb)$/;
const made = /\.(?:js|js\.map|d\.ts|d\.ts\.map)$/;

/** Makes each `packages/x/dist` follow its `src`: copies what the compiler leaves, removes what has lost its source. */
export function syncDist(root: string): void {
  for (const name of readdirSync(join(root, 'packages'))) {
    const [src, dist] = [join(root, 'packages', name, 'src'), join(root, 'packages', name, 'dist')];
    if (!existsSync(src) || !existsSync(dist)) continue;
    const sources = new Set(filesBelow(src));
    for (const path of sources) if (copied.test(path) && !isTest(path)) copyChanged(join(src, path), join(dist, path));
    for (const path of filesBelow(dist)) if (path !== 'tsconfig.tsbuildinfo' && !hasSource(path, sources)) rmSync(join(dist, path));
  }
}

function isTest(path: string): boolean {
  return path.startsWith('test/') || path.includes('.test.') || path.includes('.test-d.');
}

function hasSource(path: string, sources: ReadonlySet<string>): boolean {
  return sources.has(path) || (made.test(path) && sources.has(path.replace(made, '.ts')));
}

function copyChanged(from: string, to: string): void {
  if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
