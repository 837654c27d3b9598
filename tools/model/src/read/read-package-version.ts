import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns the version that all published packages of a checkout have: what `changeset version` writes into `packages/*` is the only place
 * of it. `0.0.0` where there are no packages; throws when they have different ones.
 */
export function readPackageVersion(root: string): string {
  const folder = join(root, 'packages');
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, 'package.json')) : [];
  const found = files
    .filter((file) => existsSync(file))
    .map((file) => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version);
  const [version = '0.0.0', ...others] = new Set(found);
  if (others.length > 0) throw new Error(`packages/* have different versions: ${[version, ...others].join(', ')}`);
  return version;
}
