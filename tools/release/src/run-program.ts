import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

/** Where and with what a program runs. */
export interface ProgramOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  /** Also returns what was printed as errors. */
  readonly withErrors?: boolean;
}

/** Runs a program to its end and returns what it printed on standard output. Throws with all that it printed when it fails. */
export function runProgram(command: string, args: readonly string[], options: ProgramOptions): string {
  const result = spawnSync(command, args, { ...options, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (result.error !== undefined) throw result.error;
  if (result.status === 0) return options.withErrors === true ? result.stdout + result.stderr : result.stdout;
  throw new Error(`${command} ${args.join(' ')} ended with ${result.status ?? result.signal}\n${result.stdout}${result.stderr}`);
}

/** Installs packages (names with versions, or tarballs) in a folder with npm, running none of their scripts. Throws when npm fails. */
export function installPackages(folder: string, packages: readonly string[]): void {
  runProgram('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd: folder });
}

/** Runs the pnpm that this repository pins, whatever is on the PATH. */
export function runPnpm(args: readonly string[], options: ProgramOptions): string {
  const { devEngines } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    devEngines: { packageManager: { version: string } };
  };
  return runProgram('npx', ['--yes', `pnpm@${devEngines.packageManager.version}`, ...args], options);
}

/** Writes a file, and the folders above it. */
export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
