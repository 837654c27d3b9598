import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

/** Puts what emitted validators import into a folder: their run time, and what that shares with other packages. */
export function copyRuntime(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  cpSync(join(repository, 'packages/validators/src/runtime'), join(folder, 'runtime'), { recursive: true });
  const scope = join(folder, 'node_modules/@amapi-spec');
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(repository, 'tools/shared'), join(scope, 'tools-shared'), 'dir');
}
