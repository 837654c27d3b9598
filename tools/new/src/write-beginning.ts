import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Beginning, BegunFile } from './beginning.ts';

/** Writes what was begun below a repository's root. Throws rather than overwrite a file. */
export function writeBeginning(root: string, { files }: Beginning): void {
  for (const file of files) writeFile(join(root, file.path), file);
}

function writeFile(path: string, { text, append }: BegunFile): void {
  if (append === true) {
    appendFileSync(path, readFileSync(path, 'utf8').endsWith('\n') ? text : `\n${text}`);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}
