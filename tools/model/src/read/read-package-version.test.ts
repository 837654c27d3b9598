import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readPackageVersion } from './read-package-version.ts';

const root = mkdtempSync(join(tmpdir(), 'versions-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, version: string): void {
  mkdirSync(join(root, 'packages', name), { recursive: true });
  writeFileSync(join(root, 'packages', name, 'package.json'), JSON.stringify({ name, version }));
}

test('the packages have one version', () => {
  write('a', '1.2.0');
  write('b', '1.2.0');
  expect(readPackageVersion(root)).toBe('1.2.0');
});

test('different versions are refused', () => {
  write('a', '1.2.0');
  write('b', '1.3.0');
  expect(() => readPackageVersion(root)).toThrow('packages/* have different versions: 1.2.0, 1.3.0');
});

test('where there are no packages there is no release', () => {
  expect(readPackageVersion(root)).toBe('0.0.0');
});
