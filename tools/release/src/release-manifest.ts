import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A tarball that was tested and may be published. */
export interface ReleasedTarball {
  /** `@amapi-spec/validators`. */
  readonly name: string;
  readonly version: string;
  /** Name of the file, beside the manifest. */
  readonly file: string;
  /** As npm writes it: `sha512-` and the digest in Base64. */
  readonly integrity: string;
  /** Address of the sources, from its package.json; provenance cannot be made without. */
  readonly repository?: string;
}

const fileName = 'manifest.json';

/** Writes which tarballs of a folder were tested, in the order in which they are to be published, and returns the SHA-256 of that file. */
export function writeManifest(folder: string, tarballs: readonly ReleasedTarball[]): string {
  const text = `${JSON.stringify(tarballs, null, 2)}\n`;
  writeFileSync(join(folder, fileName), text);
  return sha256(text);
}

/** Reads the manifest of a folder. Throws when it, or a tarball that it names, is not what was tested. */
export function readManifest(folder: string, digest: string): ReleasedTarball[] {
  const text = readFileSync(join(folder, fileName), 'utf8');
  if (sha256(text) !== digest) throw new Error(`${fileName} is not the one that was written when the tarballs were tested`);
  const tarballs = JSON.parse(text) as ReleasedTarball[];
  for (const { file, integrity } of tarballs) {
    if (basename(file) !== file || integrityOf(join(folder, file)) !== integrity)
      throw new Error(`${file} is not the tarball that was tested`);
  }
  return tarballs;
}

/** Returns the digest of a file as npm writes it. */
export function integrityOf(file: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
