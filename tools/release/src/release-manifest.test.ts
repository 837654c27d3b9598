import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { integrityOf, readManifest, writeManifest, type ReleasedTarball } from './release-manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

let tarball: ReleasedTarball;
beforeEach(() => {
  writeFileSync(join(folder, 'a.tgz'), 'tested');
  tarball = { name: 'a', version: '1.0.0', file: 'a.tgz', integrity: integrityOf(join(folder, 'a.tgz')) };
});

test('tarballs that are as they were tested are read in their order', () => {
  const digest = writeManifest(folder, [tarball, { ...tarball, name: 'b' }]);
  expect(readManifest(folder, digest).map(({ name }) => name)).toEqual(['a', 'b']);
});

test('a tarball that was changed is refused', () => {
  const digest = writeManifest(folder, [tarball]);
  writeFileSync(join(folder, 'a.tgz'), 'changed');
  expect(() => readManifest(folder, digest)).toThrow('a.tgz is not the tarball that was tested');
});

test('a manifest that was changed with it is refused', () => {
  const digest = writeManifest(folder, [tarball]);
  writeFileSync(join(folder, 'a.tgz'), 'changed');
  writeManifest(folder, [{ ...tarball, integrity: integrityOf(join(folder, 'a.tgz')) }]);
  expect(() => readManifest(folder, digest)).toThrow('manifest.json is not the one');
});

test('a file elsewhere is refused', () => {
  const digest = writeManifest(folder, [{ ...tarball, file: '../a.tgz' }]);
  expect(() => readManifest(folder, digest)).toThrow('../a.tgz is not the tarball that was tested');
});
