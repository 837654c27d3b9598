import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { syncDist } from './sync-dist.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sync-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function put(path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('what the compiler does not write is copied, tests are not', () => {
  put('packages/a/dist/index.js');
  for (const path of ['gen/x_pb.js', 'gen/x_pb.d.ts', 'gen/schema.json', 'x.test.ts', 'test/data.json']) put(`packages/a/src/${path}`, path);
  put('packages/a/src/index.ts');
  syncDist(root);
  expect(readFileSync(join(root, 'packages/a/dist/gen/x_pb.js'), 'utf8')).toBe('gen/x_pb.js');
  expect(existsSync(join(root, 'packages/a/dist/gen/schema.json'))).toBe(true);
  expect(existsSync(join(root, 'packages/a/dist/test/data.json'))).toBe(false);
});

test('outputs that have lost their source go, others stay', () => {
  put('packages/a/src/index.ts');
  for (const path of ['index.js', 'index.d.ts.map', 'old.js', 'old.d.ts', 'gen/old.json', 'tsconfig.tsbuildinfo']) put(`packages/a/dist/${path}`);
  syncDist(root);
  const left = ['index.js', 'index.d.ts.map', 'old.js', 'old.d.ts', 'gen/old.json', 'tsconfig.tsbuildinfo'].filter((path) =>
    existsSync(join(root, 'packages/a/dist', path)),
  );
  expect(left).toEqual(['index.js', 'index.d.ts.map', 'tsconfig.tsbuildinfo']);
});
