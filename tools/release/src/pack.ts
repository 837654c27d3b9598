import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages, type PublishedPackage } from './published.ts';
import { runPnpm, runProgram } from './run-program.ts';

/** A packed package. */
export interface Tarball extends PublishedPackage {
  /** Absolute. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Paths inside, sorted. */
  readonly contents: readonly string[];
}

/** Packs every published package of a built checkout into a folder. */
export function packAll(root: string, destination: string): Tarball[] {
  return publishedPackages(root).map((published) => {
    runPnpm(['pack', '--pack-destination', destination], { cwd: join(root, 'packages', published.folder) });
    const file = join(destination, `${published.name.replace('@', '').replace('/', '-')}-${published.version}.tgz`);
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
    const contents = runProgram('tar', ['tzf', file], { cwd: destination }).trim().split('\n').sort();
    return { ...published, file, bytes: statSync(file).size, sha256, contents };
  });
}
