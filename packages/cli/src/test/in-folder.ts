import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runCli, type CliRun } from './run-cli.ts';

/** A folder that is new for each test of the file. */
export interface TestFolder {
  /** Returns the path of a file in it; of none: its own. */
  readonly path: (name?: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly read: (name: string) => string;
  /** Runs `check` in it. */
  readonly check: (...args: string[]) => Promise<CliRun>;
}

/** Gives each test of the file that calls it a folder of its own. */
export function inFolder(): TestFolder {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name = ''): string => join(folder, name);
  return {
    path,
    write: (name, text) => writeFileSync(path(name), text),
    read: (name) => readFileSync(path(name), 'utf8'),
    check: (...args) => runCli(['check', ...args], '', folder),
  };
}

/** Lines of a text, without the indentation of the file that has it. */
export function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}
