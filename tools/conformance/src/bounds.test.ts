import { schemaFor } from '@amapi-spec/json-schema';
import { isCommandRequest, isDevice, isOperation, validateCommandRequest, validateDevice, validateOperation } from '@amapi-spec/validators';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { createRuleJudge, createSchemasafeJudge } from './judges/schema-judge.ts';
import { readSpecModel } from './spec-model.ts';
import { createProtobufJudge } from './judges/protobuf-judge.ts';

const judges = {
  CommandRequest: { is: isCommandRequest, validate: validateCommandRequest },
  Device: { is: isDevice, validate: validateDevice },
  Operation: { is: isOperation, validate: validateOperation },
} as const;
const schemasafe = createSchemasafeJudge();
const protobuf = createProtobufJudge(readSpecModel());
const addEsim = (activationCode: string): object => ({ addEsimParams: { activationCode, activationState: 'ACTIVATED' } });
const message = (localizedMessages: object): object => ({
  startLostModeParams: { lostMessage: { defaultMessage: 'a', localizedMessages } },
});

/** Texts that the patterns of the rules would read to their end: each overflowed the stack of an engine before it was bounded. */
const cases: [shape: keyof typeof judges, what: string, value: object][] = [
  ['CommandRequest', 'a package name', { clearAppsDataParams: { packageNames: [`${'a.'.repeat(4e6)}a`] } }],
  ['CommandRequest', 'a key of a map', message({ [`en${'-abcdefgh'.repeat(6e5)}`]: 'a' })],
  ['CommandRequest', 'a key of private use', message({ [`x${'-abcdefgh'.repeat(6e5)}`]: 'a' })],
  ['CommandRequest', 'digits of a password', { type: 'RESET_PASSWORD', newPassword: '1'.repeat(8e6) }],
  ['CommandRequest', 'emoji of a password', { type: 'RESET_PASSWORD', newPassword: '\u{1f600}'.repeat(4e6) }],
  ['CommandRequest', 'zeros of a duration', { type: 'LOCK', duration: `${'0'.repeat(8e6)}5s` }],
  ['CommandRequest', 'a host in an activation code', addEsim(`1$${'a.'.repeat(4e6)}b$`)],
  ['CommandRequest', 'white space around an activation code', addEsim(' '.repeat(8e6))],
  ['CommandRequest', 'an ICCID', { removeEsimParams: { iccId: '8'.repeat(8e6) } }],
  ['Device', 'a name', { name: `enterprises/${'\u{1f600}'.repeat(4e6)}/devices/b` }],
  ['Operation', 'a name', { name: `enterprises/e/devices/d/operations/${'\u{1f600}'.repeat(4e6)}` }],
];

test.each(cases)('of a %s, %s of some millions of characters is one error, and nobody throws', (shape, _what, value) => {
  const { is, validate } = judges[shape];
  expect(is(value)).toBe(false);
  expect(validate(value).issues?.map(({ rule }) => rule)).toEqual(['schema.max_length']);
  for (const allErrors of [false, true]) {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors });
    expect(ajv.compile(schemaFor(shape))(value)).toBe(false);
  }
  expect(schemasafe(shape, value)).toBe(false);
});

test('a rule that is asked alone does not throw either', () => {
  const rules = createRuleJudge(readSpecModel());
  const packages = rules.get('ClearAppsDataParamsRequest')?.get('clear_app_data.package_name_format');
  const locales = rules.get('UserFacingMessageRequest')?.get('user_facing_message.locale_format');
  const names = rules.get('Device')?.get('device.name_format');
  expect(packages?.({ packageNames: [`${'a.'.repeat(4e6)}a`] })).toBe(true);
  expect(packages?.({ packageNames: ['a'] })).toBe(false);
  expect(locales?.({ localizedMessages: { [`en${'-abcdefgh'.repeat(6e5)}`]: 'a' } })).toBe(true);
  expect(locales?.({ localizedMessages: { en_US: 'a' } })).toBe(false);
  expect(names?.({ name: `enterprises/${'\u{1f600}'.repeat(4e6)}/devices/b` })).toBe(true);
  expect(names?.({ name: 'a' })).toBe(false);
});

test('the messages that are ours refuse such texts too, but for a duration, which a message does not hold as text', () => {
  for (const [shape, what, value] of cases.filter(([shape]) => shape !== 'Operation')) {
    const verdict = protobuf(shape, value);
    const accepted = verdict?.readable === true && verdict.rules.length === 0;
    expect([what, accepted]).toEqual([what, what === 'zeros of a duration']);
  }
});

test('lengths are counted in code points, and the bound itself fits', () => {
  const fits = (newPassword: string): boolean => isCommandRequest({ type: 'RESET_PASSWORD', newPassword });
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).compile(schemaFor('CommandRequest'));
  for (const character of ['a', '\u{1f600}', '\ud800']) {
    for (const [count, want] of [
      [1024, true],
      [1025, false],
    ] as const) {
      expect(fits(character.repeat(count))).toBe(want);
      expect(ajv({ type: 'RESET_PASSWORD', newPassword: character.repeat(count) })).toBe(want);
    }
  }
});
