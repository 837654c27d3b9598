import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { expect, test } from 'vitest';
import { compareIds } from './compare-ids.ts';
import { listIds, type ReleasedId } from './list-ids.ts';
import { readRecord, recordPath, writeRecord } from './record.ts';

const ids: readonly ReleasedId[] = [
  { of: 'rule', id: 'lock.pin', meaning: 'about CommandRequest', file: 'spec/rules/lock/pin.yaml' },
  { of: 'value of Flag', id: 'LOUD', meaning: 'number 1', file: 'spec/schemas/Flag.yaml' },
  { of: 'code of errors', id: '17', meaning: 'named TIME_OUT', file: 'spec/codes/errors.yaml' },
];
const release = { version: '1.2.0', ids };
const without = (id: string): ReleasedId[] => ids.filter((each) => each.id !== id);
const changed = (id: string, change: Partial<ReleasedId>): ReleasedId[] =>
  ids.map((each) => (each.id === id ? { ...each, ...change } : each));

test('what is new, moved to another file or in another order breaks nothing', () => {
  const moved = changed('LOUD', { file: 'spec/schemas/Other.yaml' }).toReversed();
  expect(compareIds(release, [...moved, { of: 'rule', id: 'lock.new', meaning: 'about CommandRequest', file: 'x' }])).toEqual([]);
});

test('a removed id is named with its file', () => {
  expect(compareIds(release, without('17'))).toEqual([
    'spec/codes/errors.yaml: code of errors 17, which is named TIME_OUT, was released in 1.2.0 and is gone — put it back: ids are never renamed or removed',
  ]);
});

test('a renamed id is named with what it may be now', () => {
  expect(compareIds(release, changed('LOUD', { id: 'NOISY' }))).toEqual([
    'spec/schemas/Flag.yaml: value of Flag LOUD, which is number 1, was released in 1.2.0 and is gone — if it is now NOISY, give it its old id again, else put it back: ids are never renamed or removed',
  ]);
});

test.each([
  ['lock.pin', 'about Device'],
  ['LOUD', 'number 2'],
  ['17', 'named NO_POWER'],
])('%s that is used again for something else is named', (id, meaning) => {
  const was = ids.find((each) => each.id === id);
  expect(compareIds(release, changed(id, { meaning }))).toEqual([
    `${was?.file}: ${was?.of} ${id} is ${meaning}; in 1.2.0 it was ${was?.meaning} — give it that meaning again, and what is new an id of its own`,
  ]);
});

test('a code that two tables have is looked for in its own', () => {
  expect(compareIds(release, changed('17', { of: 'code of others' }))).toHaveLength(1);
});

test('a record is read as it was written, and there is none before the first', () => {
  const root = mkdtempSync(join(tmpdir(), 'amapi-spec-released-'));
  try {
    expect(readRecord(root)).toBeUndefined();
    mkdirSync(dirname(join(root, recordPath)), { recursive: true });
    writeRecord(root, release);
    expect(readRecord(root)).toEqual(release);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('every rule, structural id, command, enum value and code of a spec is listed, once', () => {
  const model = readModel(repository);
  const listed = listIds(model);
  expect(new Set(listed.map(({ of, id }) => `${of} ${id}`)).size).toBe(listed.length);
  const count = (items: readonly { readonly length: number }[]): number => items.reduce((sum, { length }) => sum + length, 0);
  const values = model.enums.filter(({ name }) => name !== model.roles.command.types).map((type) => type.values);
  const tables = model.codes.map(({ entries }) => entries);
  expect(listed).toHaveLength(model.commands.length + count([model.rules, model.structural, ...values, ...tables]));
});
