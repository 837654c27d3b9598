import { describe, expect, test } from 'vitest';
import type { CheckCall } from '../contract/named-check.ts';
import { findCheckFailures } from './evaluate-check.ts';
import { isLanguageTag } from './language-tag.ts';
import { isActivationCode, isPackageName, passesLuhn } from './text-checks.ts';
import { isNormalizedTimestamp, parseDuration } from './time-checks.ts';
import { miniModel } from './test/mini-model.ts';

const model = miniModel([]);
const params = ['addEsimParams', 'wipeParams'];
const owners = [
  { field: 'addEsimParams', types: ['ADD_ESIM'] },
  { field: 'wipeParams', types: ['WIPE'] },
];
const own = [{ field: 'newPassword', types: ['LOCK'] }];
const unspecified = 'COMMAND_TYPE_UNSPECIFIED';
const fieldsOfType: CheckCall = { name: 'fields_of_type', owners: own, params };
const passes = (check: CheckCall, value: unknown): boolean => findCheckFailures(model, 'CommandRequest', check, value).length === 0;
const matches: CheckCall = { name: 'type_matches_params', type: 'type', unspecified, owners };

describe('checks on which members are there', () => {
  test.each<[CheckCall, object, string[]]>([
    [{ name: 'type_or_params', type: 'type', params }, {}, ['type']],
    [{ name: 'type_or_params', type: 'type', params }, { type: 'LOCK' }, []],
    [{ name: 'type_or_params', type: 'type', params }, { wipeParams: {} }, []],
    [{ name: 'at_most_one', fields: params }, { wipeParams: {}, addEsimParams: {} }, ['wipeParams']],
    [{ name: 'at_most_one', fields: params }, { wipeParams: {}, addEsimParams: undefined }, []],
    [
      { name: 'params_exclude', params, fields: ['newPassword', 'flags'] },
      { wipeParams: {}, flags: ['LOCK_NOW'], newPassword: 'a' },
      ['newPassword', 'flags'],
    ],
    [{ name: 'params_exclude', params, fields: ['newPassword', 'flags'] }, { wipeParams: {}, flags: [], newPassword: '' }, []],
    [{ name: 'params_exclude', params, fields: ['newPassword', 'flags'] }, { wipeParams: null, newPassword: 'a' }, []],
    [{ name: 'type_or_params', type: 'type', params: ['names'] }, { names: [] }, ['type']],
    [{ name: 'at_most_one', fields: params }, { wipeParams: {}, addEsimParams: null }, []],
    [{ name: 'params_exclude', params, fields: ['newPassword', 'flags'] }, { newPassword: '' }, []],
    [matches, { type: 'LOCK', wipeParams: {} }, ['type']],
    [matches, { type: 'WIPE', wipeParams: {} }, []],
    [matches, { type: unspecified, wipeParams: {} }, []],
    [matches, { wipeParams: {} }, []],
    [matches, { type: 'LOCK', wipeParams: {}, addEsimParams: {} }, []],
    [fieldsOfType, { type: 'WIPE', newPassword: 'a' }, ['newPassword']],
    [fieldsOfType, { type: 'WIPE', newPassword: '' }, []],
    [fieldsOfType, { type: 'WIPE', newPassword: 3 }, []],
    [fieldsOfType, { type: 'LOCK', newPassword: 'a' }, []],
    [fieldsOfType, { newPassword: 'a' }, []],
    [fieldsOfType, { type: unspecified, newPassword: 'a' }, []],
    [fieldsOfType, { type: 'WIPE', newPassword: 'a', wipeParams: {} }, []],
    [{ name: 'no_server_set_field', fields: ['done', 'names'] }, { names: ['a'], done: false }, ['done', 'names']],
    [{ name: 'no_server_set_field', fields: ['done', 'names'] }, { names: [], done: null }, []],
    [{ name: 'status_of_type', owners }, { type: 'LOCK', wipeParams: {} }, ['wipeParams']],
    [{ name: 'status_of_type', owners }, { type: 'NEWER', wipeParams: {} }, []],
    [{ name: 'no_duplicates', path: ['names'] }, { names: ['a', 'b', 'a', 'a'] }, ['names.2', 'names.3']],
    [{ name: 'known_value', path: ['mode'], enum: 'Mode', values: ['MODE_UNSPECIFIED', 'ON'] }, { mode: 'on' }, ['mode']],
    [{ name: 'known_value', path: ['mode'], enum: 'Mode', values: ['MODE_UNSPECIFIED', 'ON'] }, { mode: 'ON' }, []],
    [{ name: 'package_name', path: ['names', '*'] }, { names: ['a.b', 'a', '', 'android'] }, ['names.1']],
    [{ name: 'language_tag', path: ['texts'] }, { texts: { en: '', en_US: '' } }, ['texts.en_US']],
    [{ name: 'language_tag', path: ['texts'], maxLength: 5 }, { texts: { en_US: '', en_USA: '', e: null } }, ['texts.en_US', 'texts.e']],
    [{ name: 'resource_name', path: ['newPassword'], template: 'a/{id}' }, { newPassword: 'a/' }, ['newPassword']],
    [{ name: 'resource_name', path: ['newPassword'], template: 'a/{id}' }, { newPassword: 'a/b' }, []],
    [{ name: 'duration_range', path: ['duration'], min: 0, max: 10 }, { duration: '10.000000001s' }, ['duration']],
    [{ name: 'duration_range', path: ['duration'], min: 0, max: 10 }, { duration: '-0.0s' }, []],
    [{ name: 'duration_range', path: ['duration'], min: 0, max: 10 }, { duration: '99' }, []],
    [{ name: 'duration_not_zero', path: ['duration'] }, { duration: '0.000s' }, ['duration']],
  ])('%j of %j', (check, value, want) => {
    expect(findCheckFailures(model, 'CommandRequest', check, value).map((path) => path.join('.'))).toEqual(want);
    expect(passes(check, value)).toBe(want.length === 0);
  });

  test('a cancelled operation has no errorCode in a command', () => {
    const check: CheckCall = { name: 'cancelled_without_error_code' };
    const metadata = { '@type': 'type.googleapis.com/google.android.devicemanagement.v1.Command', errorCode: 'UNKNOWN' };
    expect(passes(check, { error: { code: 1 }, metadata })).toBe(false);
    expect(passes(check, { error: { code: 2 }, metadata })).toBe(true);
    expect(passes(check, { error: { code: 1 }, metadata: { ...metadata, '@type': 'type.googleapis.com/a.B' } })).toBe(true);
  });
});

describe('checks on text', () => {
  test.each([
    ['600s', true],
    ['3.5s', true],
    ['-1s', true],
    ['0.123456789s', true],
    ['0.1234567890s', false],
    ['1m0s', false],
    ['3.s', false],
    ['.5s', false],
    ['', false],
  ])('the duration %j: %s', (text, want) => {
    expect(parseDuration(text) !== undefined).toBe(want);
  });

  test.each([
    ['2026-11-22T01:02:03Z', true],
    ['2026-11-22T01:02:03.123456Z', true],
    ['2024-02-29T00:00:00Z', true],
    ['2026-02-29T00:00:00Z', false],
    ['1900-02-29T00:00:00Z', false],
    ['2026-11-22T01:02:03.12Z', false],
    ['2026-11-22T01:02:60Z', false],
    ['2026-11-22T01:02:03+00:00', false],
    ['2026-11-22t01:02:03z', false],
  ])('the timestamp %j: %s', (text, want) => {
    expect(isNormalizedTimestamp(text)).toBe(want);
  });

  test.each([
    ['en', true],
    ['EN-us', true],
    ['zh-cmn-Hans-CN', true],
    ['de-CH-1996', true],
    ['sl-rozaj-biske-1994', true],
    ['en-a-myext-b-another', true],
    ['x-private-1', true],
    ['en-x-y', true],
    ['i-klingon', true],
    ['sgn-BE-FR', true],
    ['zh-min-nan', true],
    ['es-419', true],
    ['en_US', false],
    ['', false],
    ['e', false],
    ['en-', false],
    ['en-a', false],
    ['x', false],
    ['en-x', false],
    ['i-foo', false],
    ['abcdefghi', false],
    ['en-US-US', false],
    ['\u212aa', false],
  ])('the language tag %j: %s', (text, want) => {
    expect(isLanguageTag(text)).toBe(want);
  });

  test.each([
    ['1$smdp.example.com$X', true],
    ['lpa:1$smdp.example.com$$1.3.6$1$more', true],
    ['1$smdp.example.com$ABC$$0', true],
    ['1$smdp.example.com', false],
    ['10$smdp.example.com$X', false],
    ['1$localhost$X', false],
    ['1$192.0.2.1$X', false],
    ['1$smdp.example.com$A B', false],
    ['1$smdp.example.com$ABC$3.1', false],
    ['1$smdp.example.com$ABC$$2', false],
    [`1$smdp.example.com$${'A'.repeat(255)}`, false],
  ])('the activation code %j: %s', (text, want) => {
    expect(isActivationCode(text)).toBe(want);
  });

  test.each([
    ['8988211000000530082', true],
    ['8988211000000530081', false],
    ['89882 11000 00053 0082F', true],
    ['ABC', undefined],
    ['', undefined],
  ])('the check digit of %j: %s', (text, want) => {
    expect(passesLuhn(text)).toBe(want);
  });

  test.each([
    ['com.example.app_1', true],
    ['com', false],
    ['com.1a', false],
    ['com..a', false],
    ['com.é', false],
  ])('the package name %j: %s', (text, want) => {
    expect(isPackageName(text)).toBe(want);
  });
});
