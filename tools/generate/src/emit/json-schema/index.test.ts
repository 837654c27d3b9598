import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Expression, Place, PlaceType, Rule } from '@amapi-spec/model';
import { readScenario } from '../../test/read-scenario.ts';
import { miniModel, rule } from '../types/test/mini-model.ts';
import { emitJsonSchema } from './index.ts';

const gen = 'packages/json-schema/src/gen/';
const member = (name: string, type: PlaceType): Place => ({
  root: 'this',
  steps: [{ kind: 'field', name, protoName: name, type }],
  type,
});
const code = member('code', { kind: 'string' });
const duration = { place: member('duration', { kind: 'opaque', of: 'duration' }), each: false, maxLength: 30 };
const notEmpty: Expression = {
  kind: 'compare',
  operator: '!=',
  operand: { kind: 'value', place: code, type: { kind: 'string' } },
  value: '',
};

const rules: readonly Rule[] = [
  rule('keep.code_required', 'KeepParamsRequest', {
    kind: 'expression',
    text: "this.code != ''",
    require: notEmpty,
    guards: [],
    whole: notEmpty,
  }),
  rule(
    'keep.code_check',
    'KeepParamsRequest',
    { kind: 'check', check: { name: 'luhn', place: code, each: false, maxLength: 40 } },
    { severity: 'warning' },
  ),
  rule('request.server_set', 'CommandRequest', {
    kind: 'check',
    check: { name: 'no_server_set_field', serverSet: [member('result', { kind: 'message', shape: 'Flag' })] },
  }),
  rule(
    'request.duration',
    'CommandRequest',
    { kind: 'check', check: { name: 'duration_range', ...duration, min: 0, max: 600 } },
    { message: 'duration must be at most 600s', outcome: { errorCode: 'INVALID_VALUE', basis: 'inferred' } },
  ),
  rule(
    'request.duration_zero',
    'CommandRequest',
    { kind: 'check', check: { name: 'duration_not_zero', ...duration } },
    { severity: 'warning' },
  ),
];

const scenarios: readonly (readonly [behaviour: string, rules: readonly Rule[], files: readonly string[]])[] = [
  ['shapes-without-rules', [], ['schemas/CommandRequest.json', 'schemas/Command.json', 'schemas/Operation.json', 'schemas/Flag.json']],
  ['rules-in-defs', rules, ['schemas/CommandRequest.json', 'schemas/KeepParamsRequest.json']],
  ['an-openapi-document', rules, ['openapi.json']],
  ['a-bundle', [], ['bundle.json', 'names.ts']],
];

test.each(scenarios)('%s', async (behaviour, given, files) => {
  const output = join(import.meta.dirname, 'test/scenarios', behaviour, 'output');
  const { made, recorded } = await readScenario(output, 'json-schema', gen, emitJsonSchema(miniModel(given)), files);
  expect(made).toEqual(recorded);
});

describe('the README', () => {
  const block = (given: readonly Rule[]): string | undefined =>
    emitJsonSchema(miniModel(given)).find(({ path }) => path.endsWith('#not-carried'))?.text;

  test('names the rules that JSON Schema cannot carry', () => {
    expect(block(rules)).toContain('| `keep.code_check` | warning | must keep keep.code_check |');
    expect(block(rules)).not.toContain('keep.code_required');
  });

  test('says so when there is none', () => {
    expect(block([])).toBe('Every rule is carried.\n');
  });
});

test('the same model gives the same bytes', () => {
  expect(emitJsonSchema(miniModel(rules))).toEqual(emitJsonSchema(miniModel(rules)));
});
