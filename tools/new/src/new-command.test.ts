import { formatDiagnostic, type Inventory, loadModel } from '@amapi-spec/model';
import { expect, test } from 'vitest';
import { begin } from './begin.ts';
import { newCommand } from './new-command.ts';
import { copySpec, type SpecCopy } from './test/spec-copy.ts';

const source = 'project#warnings';
const cited = ['\nsource:\n', `\nsource: [${source}]\n`] as const;

function fillBegunFiles(copy: SpecCopy): void {
  copy.fill('spec/commands/unlock-sim.yaml', [
    ['presence: }', 'presence: required }'],
    ['values: []', 'values: [UNLOCKED]'],
    ['brief:\n', 'brief: Unlocks the SIM.\n'],
    ['text:\n    source:\n', `text: The SIM can be used.\n    source: [${source}]\n`],
    cited,
  ]);
  copy.fill('spec/schemas/UnlockSimParams.yaml', [
    ['description:\n', 'description: Input of UNLOCK_SIM.\n'],
    ['properties:\n', 'properties: {}\n'],
    ['x-source:\n', `x-source: [${source}]\n`],
  ]);
  copy.fill('spec/examples/valid/requests/unlock-sim.yaml', [
    ['description:\n', 'description: Unlocks the SIM.\n'],
    ['Params:\n', 'Params: {}\n'],
  ]);
}

/** Adds to `Command.yaml` what a note says, as far as it says it. */
function addField(copy: SpecCopy, note: string): void {
  const [, name, members] = /^\d\. spec\/schemas\/Command\.yaml: (\w+) with (.*)$/.exec(note) ?? [];
  const path = 'spec/schemas/Command.yaml';
  copy.write(path, `${copy.read(path)}  ${name}: { ${members}, description: Of UNLOCK_SIM., x-source: [${source}] }\n`);
}

function addStatus(copy: SpecCopy): void {
  copy.write(
    'spec/schemas/UnlockSimStatus.yaml',
    `type: object\ndescription: Result.\nx-source: [${source}]\nproperties:\n  status: { $ref: UnlockSimStatus_Status.yaml, description: Result., x-source: [${source}], x-proto-field: 1, readOnly: true }\n`,
  );
  copy.write(
    'spec/schemas/UnlockSimStatus_Status.yaml',
    `type: string\ndescription: Result.\nx-source: [${source}]\nx-proto-parent: UnlockSimStatus\noneOf:\n  - { const: STATUS_UNSPECIFIED, description: Not said., x-proto-value: 0 }\n  - { const: UNLOCKED, description: Unlocked., x-proto-value: 1 }\n`,
  );
  const table = 'spec/codes/unlock-sim-statuses.yaml';
  copy.write(
    table,
    `kind: outcome\ntitle: Statuses of UNLOCK_SIM\nenum: UnlockSimStatus_Status\ndescription: Statuses.\nsource: [${source}]\nentries:\n`,
  );
  for (const value of ['STATUS_UNSPECIFIED', 'UNLOCKED']) {
    expect(begin(['code', 'unlock-sim-statuses', value], copy.root)).toMatchObject({ exitCode: 0 });
    copy.fill(table, [
      ['outcome:\n', 'outcome: unknown\n'],
      ['brief:\n', 'brief: Result.\n'],
      ['source:\n', `source: [${source}]\n`],
    ]);
  }
}

function addRule(copy: SpecCopy): void {
  expect(begin(['rule', 'unlock_sim.params_required'], copy.root)).toMatchObject({ exitCode: 0 });
  copy.fill('spec/rules/unlock_sim/params_required.yaml', [
    ['subject:', 'subject: CommandRequest'],
    ['severity:', 'severity: error'],
    ['require:', 'require: has(this.unlockSimParams)'],
    ['message:', 'message: UNLOCK_SIM needs unlockSimParams'],
    ['\nat:', '\nat: unlockSimParams'],
    ['why:', 'why: They are required.'],
    cited,
    ['bad:', 'bad: { type alone: { type: UNLOCK_SIM } }'],
    ['good:', 'good: { with params: { unlockSimParams: {} } }'],
  ]);
}

test('a new command has every required key, and the model names the empty places of its three files and nothing else', () => {
  const { root } = copySpec();
  const { exitCode, out } = begin(['command', 'UNLOCK_SIM'], root);
  expect(exitCode).toBe(0);
  const files = ['spec/commands/unlock-sim.yaml', 'spec/schemas/UnlockSimParams.yaml', 'spec/examples/valid/requests/unlock-sim.yaml'];
  expect(out.slice(0, 3)).toEqual(files.map((file) => `made: ${file}`));
  const { model, diagnostics } = loadModel(root);
  expect(model).toBeUndefined();
  const named = files.map((path) => diagnostics.filter(({ file }) => file === path).map(({ message }) => message.split(' ')[0]));
  expect(named).toEqual([
    ['params.presence', 'status.values', 'brief', 'effects.0.text', 'effects.0.source', 'source'],
    ['description', 'x-source', 'properties'],
    ['description'],
  ]);
  expect(diagnostics).toHaveLength(named.flat().length);
});

test('a new command is whole when its files are filled in and the notes are followed, and not before', () => {
  const copy = copySpec();
  const before = loadModel(copy.root).model;
  const { out } = begin(['command', 'UNLOCK_SIM'], copy.root);
  const steps = [
    () => {
      fillBegunFiles(copy);
    },
    () => {
      for (const note of out.filter((line) => line.includes('spec/schemas/Command.yaml'))) addField(copy, note);
    },
    () => {
      addStatus(copy);
    },
  ];
  for (const step of steps) {
    expect(loadModel(copy.root).model).toBeUndefined();
    step();
  }
  addRule(copy);
  const { model, diagnostics } = loadModel(copy.root);
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  const highest = Math.max(...(before?.commands ?? []).map(({ protoNumber }) => protoNumber));
  expect(model?.commands.at(-1)).toMatchObject({ type: 'UNLOCK_SIM', protoNumber: highest + 1 });
});

test('the notes name each rule that lists the params members', () => {
  const { root } = copySpec();
  const { model } = loadModel(root);
  const members = (model?.commands ?? []).flatMap(({ params }) => params?.field ?? []);
  const lists = (model?.rules ?? []).filter(({ body, reads }) => {
    const read = members.filter((member) => reads.some((place) => place.join('.') === member));
    return body.kind === 'expression' && read.length > 1;
  });
  const { out } = begin(['command', 'UNLOCK_SIM'], root);
  const named = out.filter((line) => line.endsWith('unlockSimParams beside the other params members'));
  expect(lists.length).toBeGreaterThan(0);
  expect(named.map((line) => /spec\/\S+(?=:)/.exec(line)?.[0])).toEqual(lists.map(({ file }) => file));
});

const inventory: Inventory = {
  files: ['spec/schemas/RingParams.yaml'],
  rules: [],
  commands: [
    { type: 'LOCK', file: 'spec/commands/lock.yaml', protoNumber: 7 },
    { type: 'HALF_FILLED', file: 'spec/commands/half-filled.yaml' },
  ],
  command: { schema: 'Command', params: 'params', status: 'status' },
  commandFields: [
    { name: 'type', protoNumber: 1 },
    { name: 'lockParams', protoNumber: 11, oneof: 'params' },
    { name: 'halfFilledParams', oneof: 'params' },
    { name: 'lockStatus', protoNumber: 14, oneof: 'status' },
  ],
  reservedFields: [12, 15],
  tables: [],
};

test('numbers that are taken or reserved are not proposed', () => {
  const beginning = newCommand(inventory, 'WIPE');
  if ('refused' in beginning) throw new Error(beginning.refused);
  expect(beginning.files[0]?.text).toContain('protoValue: 8\n');
  expect(beginning.notes[1]).toContain('wipeParams with $ref: WipeParams.yaml, x-proto-field: 13,');
  expect(beginning.notes[2]).toContain('wipeStatus with $ref: WipeStatus.yaml, x-proto-field: 16,');
});

test.each([
  ['unlock-sim', 'a command type is of upper-case words'],
  ['UNLOCK__SIM', 'a command type is of upper-case words'],
  ['LOCK', 'exists: spec/commands/lock.yaml'],
  ['RING', 'spec/schemas/RingParams.yaml exists'],
])('%s is refused: %s', (type, reason) => {
  expect(newCommand(inventory, type)).toEqual({ refused: expect.stringContaining(reason) as string });
});
