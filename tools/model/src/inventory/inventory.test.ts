import { expect, test } from 'vitest';
import { withSmallSpec } from '../small-spec.ts';
import { takeInventory } from './inventory.ts';

/** The inventory of the small spec, with some files laid over it. */
function inventoryWith(files: Readonly<Record<string, string>>): ReturnType<typeof takeInventory> {
  return withSmallSpec([files], takeInventory);
}

test('lists rules, commands, fields of Command and tables', () => {
  const { inventory } = inventoryWith({});
  expect(inventory?.rules.find(({ id }) => id === 'add_esim.code_required')?.require).toBe("this.activationCode != ''");
  expect(inventory?.commands).toEqual([
    { type: 'ADD_ESIM', file: 'spec/commands/add-esim.yaml', protoNumber: 2, params: 'addEsimParams' },
    { type: 'LOCK', file: 'spec/commands/lock.yaml', protoNumber: 1 },
    { type: 'REBOOT', file: 'spec/commands/reboot.yaml', protoNumber: 4 },
    { type: 'WIPE', file: 'spec/commands/wipe.yaml', protoNumber: 3, params: 'wipeParams' },
  ]);
  expect(inventory?.commandFields.find(({ name }) => name === 'addEsimParams')).toMatchObject({ oneof: 'params' });
  const table = inventory?.tables.find(({ id }) => id === 'esim-status');
  expect(table?.entries).toHaveLength(2);
});

test('is there beside files that were just begun, and takes their names into account', () => {
  const { inventory, diagnostics } = inventoryWith({
    'spec/commands/unlock-sim.yaml': 'type:\nprotoValue:\nparams: { field: , presence: }\n',
    'spec/rules/lock/pin.yaml': 'subject:\nrequire:\n',
    'spec/rules/lock/bare.yaml': '\n',
    'spec/codes/unlock-sim-statuses.yaml': 'kind: outcome\nenum:\nentries:\n',
  });
  expect(diagnostics).toEqual([]);
  expect(inventory?.commands.find(({ type }) => type === 'UNLOCK_SIM')).toEqual({
    type: 'UNLOCK_SIM',
    file: 'spec/commands/unlock-sim.yaml',
  });
  expect(inventory?.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['lock.bare', 'lock.pin']));
  expect(inventory?.tables.find(({ id }) => id === 'unlock-sim-statuses')).toMatchObject({ entries: [], open: true });
});

test('lists the numbers that Command has given up', () => {
  const { inventory } = inventoryWith({ 'spec/schemas/Command.yaml': 'type: object\nx-proto-reserved: [8, 9]\nproperties:\n' });
  expect(inventory).toMatchObject({ commandFields: [], reservedFields: [8, 9] });
});

test('is refused where a file is not YAML, with the place', () => {
  const { inventory, diagnostics } = inventoryWith({ 'spec/commands/lock.yaml': 'type: LOCK\nfields: [\n' });
  expect(inventory).toBeUndefined();
  expect(diagnostics.map(({ file, line, code }) => [file, line, code])).toContainEqual(['spec/commands/lock.yaml', 3, 'yaml-syntax']);
});

test.each([
  ['entries below one another', 'kind: constant\nentries:\n  - value: 1\n    name: A\n', true],
  ['no entries yet', 'kind: constant\nentries:\n', true],
  ['entries in one line', 'kind: constant\nentries: [{ value: 1 }]\n', false],
  ['an empty list', 'kind: constant\nentries: []\n', false],
  ['another indentation', 'kind: constant\nentries:\n- value: 1\n', false],
  ['a key after the entries', 'entries:\n  - value: 1\nkind: constant\n', false],
])('a table with %s', (_name, text, open) => {
  const { inventory } = inventoryWith({ 'spec/codes/colours.yaml': text });
  expect(inventory?.tables.find(({ id }) => id === 'colours')?.open).toBe(open);
});
