import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { publishedPackages } from './published.ts';
import { withRepository } from './with-repository.ts';

const { repository: address } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { repository?: string };
if (address === undefined) console.error('package.json names no repository: the packages get none, and cannot be published');
for (const { folder } of publishedPackages(repository)) {
  const file = join(repository, 'packages', folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, `${JSON.stringify(withRepository(manifest, address, `packages/${folder}`), null, 2)}\n`);
}
