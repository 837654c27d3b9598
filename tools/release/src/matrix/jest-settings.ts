import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

/** Reads from the README of a package what Jest needs to load it; throws when it does not say. */
export function jestSettings(folder: string): { readonly transformIgnorePatterns: readonly string[] } {
  const readme = readFileSync(join(repository, 'packages', folder, 'README.md'), 'utf8');
  const block = /^## CommonJS and Jest$[^#]*?```json\n(.*?)```/ms.exec(readme)?.[1];
  if (block === undefined) throw new Error(`the README of ${folder} does not say what Jest needs`);
  return JSON.parse(block) as { transformIgnorePatterns: string[] };
}
