import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFile } from '../../format-file.ts';
import { emitDecoders } from './index.ts';
import { miniModel } from './test/mini-model.ts';

const folder = join(import.meta.dirname, 'test/scenarios/one-table-of-each-kind/output');
const files = await Promise.all(
  emitDecoders(miniModel).map(async ({ path, text }) => ({ name: path.replace(/.*\//, ''), text: await formatFile(path, text) })),
);

describe('one table of each kind', () => {
  // `RECORD=1` writes what is emitted; the difference is then reviewed.
  if (process.env['RECORD'] === '1') {
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
  }

  test.each(files)('$name is as recorded', ({ name, text }) => {
    expect(text).toBe(readFileSync(join(folder, name), 'utf8'));
  });

  test('nothing else is recorded', () => {
    expect(readdirSync(folder).toSorted()).toEqual(files.map(({ name }) => name).toSorted());
  });
});

test('a command whose statuses have no table is refused by name', () => {
  const codes = miniModel.codes.filter(({ id }) => id !== 'ring-statuses');
  expect(() => emitDecoders({ ...miniModel, codes })).toThrow('the statuses of RING (RingStatus_Status) need a table in spec/codes');
});

test('the same model gives the same files', () => {
  expect(emitDecoders(miniModel)).toEqual(emitDecoders(structuredClone(miniModel)));
});
