import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './repository.ts';

const tsc = join(repository, 'node_modules/.bin/tsc');

/** Compiles files of a folder under `strict`, without writing anything. Returns what the compiler says: nothing when all is well. */
export function runTsc(folder: string, files: readonly string[], options: readonly string[] = []): Promise<string> {
  const fixed = ['--ignoreConfig', '--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--allowImportingTsExtensions'];
  return new Promise((resolve) => {
    execFile(tsc, [...fixed, '--pretty', 'false', ...options, ...files], { cwd: folder }, (_, stdout) => resolve(stdout));
  });
}
