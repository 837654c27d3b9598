import { type Inventory, type ListedTable, loadModel, takeInventory } from '@amapi-spec/model';
import { expect, test } from 'vitest';
import { begin } from './begin.ts';
import { newCode } from './new-code.ts';
import { copySpec } from './test/spec-copy.ts';
import { writeBeginning } from './write-beginning.ts';

/** The first of these that a table takes is in none. */
const values = ['NEW_VALUE', '9.9/9.8', '9.9.9.9', '9999'];

test('every table can be given an entry: the file before it stays as it is, and the model names the empty places of the entry and nothing else', () => {
  const copy = copySpec();
  const { inventory } = takeInventory(copy.root);
  if (inventory === undefined) throw new Error('the spec cannot be read');
  for (const { id, file } of inventory.tables) {
    const before = copy.read(file);
    const beginning = values.map((value) => newCode(inventory, id, value)).find((result) => !('refused' in result));
    if (beginning === undefined || 'refused' in beginning) throw new Error(`${id} takes no value`);
    writeBeginning(copy.root, beginning);
    expect(copy.read(file).startsWith(before)).toBe(true);
  }
  const { diagnostics } = loadModel(copy.root);
  expect([...new Set(diagnostics.map(({ file }) => file))]).toEqual(inventory.tables.map(({ file }) => file));
  for (const { file, message } of diagnostics) {
    const last = inventory.tables.find((table) => table.file === file)?.entries.length;
    expect(message).toMatch(new RegExp(`^entries\\.${last}\\.[A-Za-z0-9.]+ (is empty|must be one of .*)$`));
  }
});

test('an entry that is filled in is in the model', () => {
  const copy = copySpec();
  const path = 'spec/codes/esim-operation-codes.yaml';
  expect(begin(['code', 'esim-operation-codes', '16'], copy.root).out[0]).toBe(`changed: ${path}`);
  copy.fill(path, [
    ['name:\n', 'name: OPERATION_NEW\n'],
    ['brief:\n', 'brief: Something new failed.\n'],
    ['step:\n    source:\n', 'step: somewhere\n    source: [android-euicc-manager#OPERATION_NEW]\n'],
  ]);
  const { model, diagnostics } = loadModel(copy.root);
  expect(diagnostics).toEqual([]);
  expect(model?.codes.find(({ id }) => id === 'esim-operation-codes')?.entries.at(-1)).toMatchObject({ value: 16, step: 'somewhere' });
});

test('an end of file without a line break gets one first', () => {
  const copy = copySpec();
  const path = 'spec/codes/esim-operation-codes.yaml';
  copy.write(path, copy.read(path).trimEnd());
  begin(['code', 'esim-operation-codes', '16'], copy.root);
  expect(
    takeInventory(copy.root)
      .inventory?.tables.find(({ file }) => file === path)
      ?.entries.at(-1),
  ).toMatchObject({ value: 16, name: null });
});

const table = (id: string, kind: ListedTable['kind'], entries: ListedTable['entries'], open = true): ListedTable => ({
  id,
  file: `spec/codes/${id}.yaml`,
  kind,
  entries,
  open,
});

const inventory: Inventory = {
  files: [],
  rules: [],
  commands: [],
  command: { schema: 'Command', params: 'params', status: 'status' },
  commandFields: [],
  reservedFields: [],
  tables: [
    table('colours', 'constant', [
      { value: 1, hue: 'a', name: 'A', note: 'b', source: [] },
      { value: 2, hue: 'c', name: 'C', source: [] },
    ]),
    table('closed', 'constant', [{ value: 1 }], false),
    { ...table('states', 'outcome', []), enum: 'State' },
    table('replies', 'outcome', [{ value: 4, source: [] }]),
    table('reasons', 'smdx_reason', [{ value: '3.1', source: [] }]),
    table('pairs', 'smdx_pair', []),
  ],
};

test.each([
  ['colours', '3', '  - value: 3\n    hue:\n    name:\n    source:\n'],
  ['states', 'GONE', '  - value: GONE\n    outcome:\n    name: GONE\n    brief:\n    source:\n'],
  ['replies', '5', '  - value: 5\n    source:\n'],
  ['reasons', '3.10', '  - value: "3.10"\n    source:\n'],
  ['pairs', '8.1/4.10', '  - value: "8.1/4.10"\n    subject: "8.1"\n    reason: "4.10"\n    name:\n    brief:\n    source:\n'],
])('%s gets %s with the keys that its entries share, and what follows from the value', (id, value, text) => {
  expect(newCode(inventory, id, value)).toMatchObject({ files: [{ path: `spec/codes/${id}.yaml`, text, append: true }] });
});

test.each([
  ['colors', '3', 'no table is called colors: use one of colours, closed,'],
  ['colours', '2', 'colours has 2; codes are never reused'],
  ['colours', 'RED', 'a value of colours is a whole number'],
  ['colours', '03', 'a value of colours is a whole number'],
  ['states', '5', 'a value of states is upper-case words'],
  ['reasons', '3.1', 'reasons has 3.1'],
  ['reasons', '3.1.', 'a value of reasons is one to four numbers'],
  ['pairs', '8.1', 'a value of pairs is a subject code, a slash'],
  ['closed', '2', 'spec/codes/closed.yaml does not end with its entries'],
])('%s %s is refused: %s', (id, value, reason) => {
  expect(newCode(inventory, id, value)).toEqual({ refused: expect.stringContaining(reason) as string });
});
