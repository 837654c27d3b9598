import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';

/** A file as it must be on disk. */
export interface OutputFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** How what is on disk differs from what it must be. */
export interface Differences {
  /** Missing or with other content, sorted by path. */
  readonly changed: readonly OutputFile[];
  /** In an owned folder and claimed by no one, sorted. */
  readonly unclaimed: readonly string[];
}

/** Compares files with the disk; `owned` folders may hold nothing but them. */
export function compareFiles(root: string, files: readonly OutputFile[], owned: readonly string[]): Differences {
  const claimed = new Set(files.map((file) => file.path));
  const changed = files.filter((file) => !sameContent(join(root, file.path), file.content)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const unclaimed = owned
    .flatMap((folder) => filesBelow(join(root, folder)).map((path) => `${folder}/${path}`))
    .filter((path) => !claimed.has(path));
  return { changed, unclaimed: [...new Set(unclaimed)].sort() };
}

function sameContent(path: string, content: string | Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(Buffer.from(content));
}
