import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../load-model.ts';
import type { Model } from '../model.ts';
import { countModel } from './count-model.ts';
import { coverPages } from './cover-pages.ts';
import { findUnsourced } from './find-unsourced.ts';
import { referencePages, type PageRow } from './reference-pages.ts';

const { model } = loadModel(fileURLToPath(new URL('../../../../', import.meta.url)));
if (model === undefined) throw new Error('spec/ has errors: run pnpm model:coverage');

describe('the spec', () => {
  test.each(referencePages.map((page) => [page.document, page] as const))('has every row of %s', (_, page) => {
    const [covered] = coverPages(model, [page]);
    expect(covered?.rows.flatMap(({ problem }) => problem ?? [])).toEqual([]);
    expect(covered?.rows.length).toBeGreaterThan(100);
  });

  test('names a source for everything that it states', () => {
    expect(findUnsourced(model)).toEqual([]);
  });
});

describe('a row', () => {
  const page = 'amapi-rest-ko';
  const rows: [string, PageRow, string | undefined][] = [
    ['is covered where the spec has it and cites the page', { kind: 'field', name: 'Command.duration' }, undefined],
    ['is open where the spec does not have it', { kind: 'field', name: 'Command.colour' }, 'field Command.colour is not in the spec'],
    [
      'is open where the spec cites other pages only',
      { kind: 'field', name: 'Command.esimStatus' },
      'field Command.esimStatus does not cite amapi-rest-ko',
    ],
    ['finds a nested enum by its dotted name', { kind: 'value', name: 'StopLostModeStatus.Status.SUCCESS' }, undefined],
    ['is open for a value that the enum lacks', { kind: 'value', name: 'CommandType.DANCE' }, 'value CommandType.DANCE is not in the spec'],
    ['is open for a oneof without members', { kind: 'union', name: 'Command.colours' }, 'union Command.colours is not in the spec'],
    [
      'is covered by a place that says its words',
      { kind: 'note', name: 'x', at: 'schemas/Command.yaml#duration', says: 'Ten minutes' },
      undefined,
    ],
    [
      'is open when its place says nothing of it',
      { kind: 'note', name: 'x', at: 'schemas/Command.yaml#duration', says: 'colour' },
      'note on x: schemas/Command.yaml#duration does not say "colour"',
    ],
    [
      'is open when its place is not there',
      { kind: 'note', name: 'x', at: 'commands/dance.yaml', says: 'colour' },
      'note on x: there is no commands/dance.yaml',
    ],
  ];
  test.each(rows)('%s', (_, row, problem) => {
    expect(coverPages(model, [{ document: page, rows: [row] }])[0]?.rows[0]?.problem).toBe(problem);
  });
});

test('a statement without a source is found by its place', () => {
  const [command, ...commands] = model.commands;
  if (command === undefined) throw new Error('no commands');
  const bare: Model = { ...model, commands: [{ ...command, notes: [{ text: 'Something.', source: [] }] }, ...commands] };
  expect(findUnsourced(bare)).toEqual([`commands/${command.slug}.yaml: Something.`]);
});

test('counts are of the model that is given', () => {
  const count = (of: Model): number | undefined => countModel(of).find(({ what }) => what === 'command types')?.count;
  expect(count({ ...model, commands: model.commands.slice(1) })).toBe(model.commands.length - 1);
});
