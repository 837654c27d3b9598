import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Differences } from './compare-files.ts';

/** Brings the disk to what it must be: the only function of this tool that writes. */
export function writeFiles(root: string, differences: Differences): void {
  for (const { path, content } of differences.changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  for (const path of differences.unclaimed) {
    rmSync(join(root, path));
    removeEmptyFolders(root, dirname(path));
  }
}

function removeEmptyFolders(root: string, folder: string): void {
  if (folder === '.' || readdirSync(join(root, folder)).length > 0) return;
  rmdirSync(join(root, folder));
  removeEmptyFolders(root, dirname(folder));
}
