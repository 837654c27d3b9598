import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { detectBreaking, recordBaseline } from './breaking.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amapi-spec-breaking-'));
  mkdirSync(join(folder, 'proto/a/v1'), { recursive: true });
  writeFileSync(join(folder, 'buf.yaml'), JSON.stringify({ version: 'v2', modules: [{ path: 'proto' }] }));
  writeProto('string name = 1;');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeProto(fields: string): void {
  writeFileSync(join(folder, 'proto/a/v1/a.proto'), `syntax = "proto3";\npackage a.v1;\nmessage A { ${fields} }\n`);
}

test('without a baseline there is nothing to break', async () => {
  expect(await detectBreaking(folder)).toEqual({ kind: 'no-baseline' });
});

test('a new field is compatible', async () => {
  await recordBaseline(folder);
  writeProto('string name = 1; string other = 2;');
  expect(await detectBreaking(folder)).toEqual({ kind: 'compatible' });
});

test('another number for a field is breaking, and the report names it', async () => {
  await recordBaseline(folder);
  writeProto('string name = 2;');
  expect(await detectBreaking(folder)).toMatchObject({ kind: 'breaking', text: expect.stringContaining('a.proto') as string });
});
