import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..');
const buf = join(dirname(createRequire(import.meta.url).resolve('@bufbuild/buf/package.json')), 'bin/buf');

/** Runs buf in the package's folder; what it printed, empty when it is content. */
function run(...args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [buf, ...args], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

describe('the .proto files', () => {
  test('pass buf lint, which also type-checks the CEL rules', () => {
    expect(run('lint')).toBe('');
  });

  test('are laid out as buf format would', () => {
    expect(run('format', '--diff', '--exit-code', '--path', 'proto/google/android')).toBe('');
  });
});
