import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

/** How a command is run. */
export interface RunOptions {
  /** Default: the repository's root. */
  readonly cwd?: string;
}

/** Runs a command to its end and returns its exit code; 1 when a signal ended it, 127 when it cannot be started. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): number {
  const { cwd = repository } = options;
  const result = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (result.error !== undefined) {
    console.error(`${command} cannot be started: ${result.error.message}`);
    return 127;
  }
  return result.status ?? 1;
}

/** Names a program that the root depends on, so that it runs without pnpm too. */
export function installed(program: string): string {
  return join(repository, 'node_modules/.bin', program);
}
