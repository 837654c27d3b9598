import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that is published. */
export interface PublishedPackage {
  /** `validators`. */
  readonly folder: string;
  /** `@amapi-spec/validators`. */
  readonly name: string;
  readonly version: string;
}

/** Lists the packages of a checkout that are published, sorted by folder. */
export function publishedPackages(root: string): PublishedPackage[] {
  return readdirSync(join(root, 'packages'))
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as {
        name: string;
        version: string;
      };
      return { folder, name, version };
    });
}
