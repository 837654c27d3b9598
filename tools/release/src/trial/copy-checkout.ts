import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { runProgram } from '../run-program.ts';

/** Copies what git has, or would have, of this checkout to another folder, as it stands. */
export function copyCheckout(root: string): void {
  const files = runProgram('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], { cwd: repository });
  for (const file of files.split('\0').filter((path) => path !== '' && existsSync(join(repository, path)))) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(repository, file), join(root, file));
  }
}
