import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pruneDist } from './prune-dist.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prune-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('outputs that have lost their source go, others stay', () => {
  const outputs = ['index.js', 'index.d.ts.map', 'old.js', 'gen/old.d.ts', 'tsconfig.tsbuildinfo'];
  for (const path of ['src/index.ts', ...outputs.map((output) => `dist/${output}`)]) {
    const file = join(root, 'packages/a', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
  pruneDist(root);
  expect(outputs.filter((path) => existsSync(join(root, 'packages/a/dist', path)))).toEqual([
    'index.js',
    'index.d.ts.map',
    'tsconfig.tsbuildinfo',
  ]);
});
