import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareFiles } from './compare-files.ts';
import { writeFiles } from './write-files.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generate-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('missing and changed files are written, others keep their time', () => {
  const files = [
    { path: 'gen/a.ts', content: 'a' },
    { path: 'gen/b.bin', content: new Uint8Array([1, 2]) },
  ];
  writeFiles(root, compareFiles(root, files, ['gen']));
  const before = statSync(join(root, 'gen/a.ts')).mtimeMs;
  const differences = compareFiles(root, [files[0]!, { path: 'gen/b.bin', content: 'b' }], ['gen']);
  expect(differences.changed.map((file) => file.path)).toEqual(['gen/b.bin']);
  writeFiles(root, differences);
  expect(readFileSync(join(root, 'gen/b.bin'), 'utf8')).toBe('b');
  expect(statSync(join(root, 'gen/a.ts')).mtimeMs).toBe(before);
});

test('a file that nobody claims goes, with the folders that it leaves empty', () => {
  mkdirSync(join(root, 'gen/deep/er'), { recursive: true });
  writeFileSync(join(root, 'gen/deep/er/old.ts'), '');
  writeFileSync(join(root, 'mine.ts'), '');
  const differences = compareFiles(root, [{ path: 'gen/new.ts', content: '' }], ['gen']);
  expect(differences.unclaimed).toEqual(['gen/deep/er/old.ts']);
  writeFiles(root, differences);
  expect(existsSync(join(root, 'gen/deep'))).toBe(false);
  expect(existsSync(join(root, 'mine.ts'))).toBe(true);
});

test('files of folders that no target owns stay', () => {
  mkdirSync(join(root, 'other'));
  writeFileSync(join(root, 'other/x.ts'), '');
  expect(compareFiles(root, [], ['gen'])).toEqual({ changed: [], unclaimed: [] });
});
