import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from './list-ids.ts';

/** The ids of the last release; committed with each. Until the first there is none, since ids that nobody has may still change. */
export const recordPath = 'tools/generate/released-ids.json';

/** Reads the record below a root; undefined before the first release. */
export function readRecord(root: string): Release | undefined {
  const file = join(root, recordPath);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Release) : undefined;
}

/** Writes the record below a root. */
export function writeRecord(root: string, release: Release): void {
  writeFileSync(join(root, recordPath), `${JSON.stringify(release, null, 2)}\n`);
}
