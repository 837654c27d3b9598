import { formatDiagnostic, type Inventory, loadModel } from '@amapi-spec/model';
import { describe, expect, test } from 'vitest';
import { begin } from './begin.ts';
import { newRule } from './new-rule.ts';
import { copySpec } from './test/spec-copy.ts';

const path = 'spec/rules/add_esim/no_spaces.yaml';

/** Each place that a new rule leaves empty: what the diagnostics call it, the text around it, and the same filled in. */
const gaps: readonly (readonly [place: string, from: string, to: string])[] = [
  ['subject', 'subject:\n', 'subject: CommandRequest\n'],
  ['severity', 'severity:\n', 'severity: warning\n'],
  ['require', 'require:\n', 'require: "!this.addEsimParams.activationCode.contains(\' \')"\n'],
  ['message', 'message:\n', 'message: activationCode must not have spaces\n'],
  ['at', '\nat:\n', '\nat: addEsimParams.activationCode\n'],
  ['why', 'why:\n', 'why: It is an example.\n'],
  ['source', 'source:\n', 'source: [project#warnings]\n'],
  ['bad', 'bad:\n', 'bad: { a space: { addEsimParams: { activationCode: 1$a.example$B C, activationState: NOT_ACTIVATED } } }\n'],
  ['good', 'good:\n', 'good: { no space: { addEsimParams: { activationCode: 1$a.example$B, activationState: NOT_ACTIVATED } } }\n'],
];

describe('a new rule', () => {
  test('has every required key, and the model names each empty place and nothing else', () => {
    const { root } = copySpec();
    expect(begin(['rule', 'add_esim.no_spaces'], root)).toMatchObject({ exitCode: 0, err: [] });
    const { model, diagnostics } = loadModel(root);
    expect(model).toBeUndefined();
    expect(diagnostics.map(({ file }) => file)).toEqual(gaps.map(() => path));
    expect(diagnostics.map(({ message }) => message.split(' ')[0])).toEqual(gaps.map(([place]) => place));
  });

  test('is right when it is filled in', () => {
    const copy = copySpec();
    begin(['rule', 'add_esim.no_spaces'], copy.root);
    copy.fill(
      path,
      gaps.map(([, from, to]) => [from, to]),
    );
    const { model, diagnostics } = loadModel(copy.root);
    expect(diagnostics.map(formatDiagnostic)).toEqual([]);
    expect(model?.rules.find(({ id }) => id === 'add_esim.no_spaces')).toMatchObject({
      area: 'add_esim',
      for: ['ADD_ESIM'],
      severity: 'warning',
    });
  });

  test('does not pass while a single place is empty, whichever it is', () => {
    const copy = copySpec();
    begin(['rule', 'add_esim.no_spaces'], copy.root);
    const begun = copy.read(path);
    for (const [place, empty] of gaps) {
      copy.write(path, begun);
      copy.fill(
        path,
        gaps.filter(([other]) => other !== place).map(([, from, to]) => [from, to]),
      );
      const { model, diagnostics } = loadModel(copy.root);
      expect(model).toBeUndefined();
      const line = begun.slice(0, begun.indexOf(empty.trim())).split('\n').length;
      expect(diagnostics.map((found) => [found.file, found.line, found.message.split(' ')[0]])).toEqual([[path, line, place]]);
    }
  });
});

const inventory: Inventory = {
  files: [],
  rules: [{ id: 'add_esim.min_api_level', file: 'spec/rules/add_esim/min_api_level.yaml', require: '' }],
  commands: [
    { type: 'ADD_ESIM', file: 'spec/commands/add-esim.yaml' },
    { type: 'LOCK', file: 'spec/commands/lock.yaml' },
  ],
  command: { schema: 'Command', params: 'params', status: 'status' },
  commandFields: [],
  reservedFields: [],
  tables: [],
};

test.each([
  ['no_area', 'a rule is called area.name'],
  ['Add_esim.x', 'a rule is called area.name'],
  ['add_esim.a.b', 'a rule is called area.name'],
  ['add__esim.a', 'a rule is called area.name'],
  ['../lock.a', 'a rule is called area.name'],
  ['add_esim.min_api_level', 'exists: spec/rules/add_esim/min_api_level.yaml'],
  ['add.esim_min_api_level', 'are both ADD_ESIM_MIN_API_LEVEL'],
  [`lock.${'x'.repeat(59)}`, 'at most 63 characters'],
])('%s is refused: %s', (id, reason) => {
  expect(newRule(inventory, id)).toEqual({ refused: expect.stringContaining(reason) as string });
});

test.each([
  ['add_esim.other', undefined, true],
  ['lock.other', 'area lock is new, for the rules of LOCK', true],
  ['weather.rain', 'area weather is new; there are: add_esim', false],
  [`lock.${'x'.repeat(58)}`, 'area lock is new, for the rules of LOCK', true],
])('%s is begun; said of its area: %s', (id, said, ofCommand) => {
  const beginning = newRule(inventory, id);
  if ('refused' in beginning) throw new Error(beginning.refused);
  expect(beginning.notes.find((note) => note.startsWith('area'))).toBe(said);
  expect(beginning.files[0]?.text.includes('\nfor: ')).toBe(ofCommand);
});
