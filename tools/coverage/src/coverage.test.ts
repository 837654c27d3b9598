import { loadModel, type Model } from '@amapi-spec/model';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { countModel } from './count-model.ts';
import { coverPages, isCovered, type PageCoverage } from './cover-pages.ts';
import { findUnsourced } from './find-unsourced.ts';
import type { OutlineItem } from './outline.ts';
import { referencePages, type PageNote, type ReferencePage } from './reference-pages.ts';

const { model } = loadModel(fileURLToPath(new URL('../../../', import.meta.url)));
if (model === undefined) throw new Error('spec/ has errors: run pnpm coverage');

const byDocument = referencePages.map((page) => [page.outline.document, page] as const);

function cover(of: Model, page: ReferencePage): PageCoverage {
  const [covered] = coverPages(of, [page]);
  if (covered === undefined) throw new Error('no page');
  return covered;
}

function problemsOf({ rows, unlisted }: PageCoverage): string[] {
  return [...rows.flatMap(({ problem }) => problem ?? []), ...unlisted];
}

test('the outlines are as long as the pages', () => {
  const count = (name: string, kind: OutlineItem['kind']): number | undefined =>
    referencePages.find(({ outline }) => outline.document === name)?.outline.items.filter((item) => item.kind === kind).length;
  const kinds = ['schema', 'field', 'union', 'enum', 'value'] as const;
  expect(kinds.map((kind) => count('amapi-rest-en', kind))).toEqual([17, 44, 4, 12, 84]);
  expect(kinds.map((kind) => count('amapi-rest-ko', kind))).toEqual([8, 23, 2, 6, 31]);
});

describe('the spec', () => {
  test.each(byDocument)('has everything of %s, and nothing from it that is not there', (_, page) => {
    expect(problemsOf(cover(model, page))).toEqual([]);
  });

  test('names a source for everything that it states', () => {
    expect(findUnsourced(model)).toEqual([]);
  });
});

describe('nothing can go unnoticed', () => {
  test.each(byDocument)('each item that is taken out of the outline of %s is missed', (_, page) => {
    const { outline, notes } = page;
    const unnoticed = outline.items.filter((item) =>
      isCovered(cover(model, { outline: { ...outline, items: outline.items.filter((each) => each !== item) }, notes })),
    );
    expect(unnoticed).toEqual([]);
  });

  test.each(byDocument)('each field and value of %s that is taken out of the spec is missed', (_, page) => {
    const named = page.outline.items.filter(({ kind }) => kind === 'field' || kind === 'value');
    expect(named.filter(({ name }) => isCovered(cover(without(model, name), page)))).toEqual([]);
  });

  test.each(byDocument)('each schema, enum and method of %s that is taken out of the spec is missed', (_, page) => {
    const named = page.outline.items.filter(({ kind }) => ['schema', 'enum', 'method', 'request-line', 'scope'].includes(kind));
    const bare = (name: string): Model => ({
      ...model,
      shapes: model.shapes.filter(({ schema }) => schema !== name),
      enums: model.enums.filter((type) => type.name !== name.replace('.', '_')),
      methods: [],
    });
    expect(named.filter(({ name }) => isCovered(cover(bare(name), page)))).toEqual([]);
  });
});

describe('an item', () => {
  const rows: [string, OutlineItem, string | undefined][] = [
    ['is covered where the spec has it and cites the page', { kind: 'field', name: 'Command.duration' }, undefined],
    ['is open where the spec does not have it', { kind: 'field', name: 'Command.colour' }, 'field Command.colour is not in the spec'],
    [
      'is open where the spec cites other pages only',
      { kind: 'field', name: 'Command.esimStatus' },
      'field Command.esimStatus does not cite amapi-rest-ko',
    ],
    ['finds a nested enum by its dotted name', { kind: 'value', name: 'StopLostModeStatus.Status.SUCCESS' }, undefined],
    ['is open for a value that the enum lacks', { kind: 'value', name: 'CommandType.DANCE' }, 'value CommandType.DANCE is not in the spec'],
    ['is open for a union without members', { kind: 'union', name: 'Command.colours' }, 'union Command.colours is not in the spec'],
    [
      'is open where the type is another',
      { kind: 'field', name: 'Command.errorCode', type: 'enum (CommandType)' },
      'field Command.errorCode is not of type enum (CommandType)',
    ],
    [
      'is open where the list is none',
      { kind: 'field', name: 'Command.userName', type: 'string[]' },
      'field Command.userName is not of type string[]',
    ],
    [
      'is open where a caller may set what the page says the server sets',
      { kind: 'field', name: 'Command.duration', behavior: 'OUTPUT_ONLY' },
      'field Command.duration is not OUTPUT_ONLY',
    ],
    [
      'is open where it is not required',
      { kind: 'field', name: 'Command.duration', behavior: 'REQUIRED' },
      'field Command.duration is not REQUIRED',
    ],
    [
      'is open where its text names what neither the spec nor a note does',
      { kind: 'field', name: 'Command.duration', mentions: ['10', '12', 'wipeDataFlags'] },
      'field Command.duration speaks of 12, wipeDataFlags on the page; neither its location nor a note on it does',
    ],
    ['is open for another address', { kind: 'request-line', name: 'GET /v1' }, 'request-line GET /v1 is not in the spec'],
    [
      'is open for another response',
      { kind: 'response', name: 'issueCommand.Command' },
      'response issueCommand.Command is not in the spec',
    ],
  ];
  test.each(rows)('%s', (_, item, problem) => {
    const page = { outline: { document: 'amapi-rest-ko', items: [item] }, notes: [] };
    expect(cover(model, page).rows[0]?.problem).toBe(problem);
  });

  test('is open where the spec has it before the one that the page has before it', () => {
    const items: OutlineItem[] = [
      { kind: 'value', name: 'CommandType.REBOOT' },
      { kind: 'value', name: 'CommandType.LOCK' },
    ];
    expect(problemsOf(cover(model, { outline: { document: 'amapi-rest-ko', items }, notes: [] }))).toContain(
      'value CommandType.LOCK does not stand where the page has it',
    );
  });
});

describe('a note', () => {
  const note: PageNote = { name: 'Command.duration', note: 'x', at: 'schemas/Command.yaml#duration', says: 'Ten minutes' };
  const rows: [string, PageNote, string | undefined][] = [
    ['is covered by a location that says its words', note, undefined],
    [
      'is open when its location says nothing of it',
      { ...note, says: 'colour' },
      'note on Command.duration: schemas/Command.yaml#duration does not say "colour"',
    ],
    [
      'is open when its location is not there',
      { ...note, at: 'commands/dance.yaml' },
      'note on Command.duration: there is no commands/dance.yaml',
    ],
    [
      'is open when the page has nothing of that name',
      { ...note, name: 'Command.colour' },
      'note on Command.colour: amapi-rest-ko has no such item',
    ],
  ];
  test.each(rows)('%s', (_, each, problem) => {
    const page: ReferencePage = {
      outline: { document: 'amapi-rest-ko', items: [{ kind: 'field', name: 'Command.duration' }] },
      notes: [each],
    };
    expect(cover(model, page).rows.find(({ row }) => row.kind === 'note')?.problem).toBe(problem);
  });
});

test('a section that is missing from the list of contents is told', () => {
  const [page] = referencePages;
  if (page === undefined) throw new Error('no page');
  const outline = { ...page.outline, contents: page.outline.contents?.slice(1) ?? [] };
  expect(cover(model, { ...page, outline }).unlisted).toEqual(['the sections of amapi-rest-en are not those of its own list of contents']);
});

test('a statement without a source is found by its location', () => {
  const [command, ...commands] = model.commands;
  if (command === undefined) throw new Error('no commands');
  const bare: Model = { ...model, commands: [{ ...command, notes: [{ text: 'Something.', source: [] }] }, ...commands] };
  expect(findUnsourced(bare)).toEqual([`commands/${command.slug}.yaml: Something.`]);
});

test('counts are of the model that is given', () => {
  const count = (of: Model): number | undefined => countModel(of).find(({ what }) => what === 'command types')?.count;
  expect(count({ ...model, commands: model.commands.slice(1) })).toBe(model.commands.length - 1);
});

/** The model without one field or value. */
function without(of: Model, name: string): Model {
  const dot = name.lastIndexOf('.');
  const [owner, member] = [name.slice(0, dot), name.slice(dot + 1)];
  return {
    ...of,
    shapes: of.shapes.map((shape) =>
      shape.schema === owner ? { ...shape, fields: shape.fields.filter((field) => field.name !== member) } : shape,
    ),
    enums: of.enums.map((type) =>
      type.name === owner.replace('.', '_') ? { ...type, values: type.values.filter((value) => value.name !== member) } : type,
    ),
  };
}
