import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

/** A repository with nothing but a copy of `spec/`, removed when the test ends. */
export interface SpecCopy {
  readonly root: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Replaces texts that must be there, each once. */
  fill(path: string, replacements: readonly (readonly [from: string, to: string])[]): void;
}

/** Copies the spec. */
export function copySpec(): SpecCopy {
  const root = mkdtempSync(join(tmpdir(), 'amapi-spec-new-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(join(repository, 'spec'), join(root, 'spec'), { recursive: true });
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string): void => {
    writeFileSync(join(root, path), text);
  };
  const fill: SpecCopy['fill'] = (path, replacements) => {
    const replaceOnce = (text: string, [from, to]: readonly [string, string]): string => {
      if (text.split(from).length !== 2) throw new Error(`${path} has ${from} not once`);
      return text.replace(from, () => to);
    };
    write(path, replacements.reduce(replaceOnce, read(path)));
  };
  return { root, read, write, fill };
}
