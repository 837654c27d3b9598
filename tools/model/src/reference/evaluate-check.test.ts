import { describe, expect, test } from 'vitest';
import type { Place } from '../contract/expression.ts';
import type { CheckCall } from '../contract/named-check.ts';
import { placeInCommand as at } from '../test/wide-command.ts';
import { findCheckFailures } from './evaluate-check.ts';
import { isLanguageTag } from './language-tag.ts';
import { isActivationCode, isPackageName, fitsLuhn } from './text-checks.ts';
import { isNormalizedTimestamp, parseDuration } from './time-checks.ts';

const type = at('type');
const params = [at('addEsimParams'), at('wipeParams')];
const paramsOwners = [
  { place: at('addEsimParams'), types: ['ADD_ESIM'] },
  { place: at('wipeParams'), types: ['WIPE'] },
];
const unspecified = 'COMMAND_TYPE_UNSPECIFIED';
const ownFields = [at('newPassword'), at('lockFlags')];
const typeOrParams: CheckCall = { name: 'type_or_params', type, params };
const onlyOne: CheckCall = { name: 'at_most_one', group: params };
const exclude: CheckCall = { name: 'params_exclude', params, ownFields };
const matches: CheckCall = { name: 'type_matches_params', type, unspecified, paramsOwners };
const fieldsOfType: CheckCall = {
  name: 'fields_of_type',
  type,
  unspecified,
  params,
  fieldOwners: [{ place: at('newPassword'), types: ['LOCK'] }],
};
const serverSet: CheckCall = { name: 'no_server_set_field', serverSet: [at('done'), at('names')] };
const knownTypes = ['LOCK', 'ADD_ESIM', 'WIPE'];
const status: CheckCall = { name: 'status_of_type', type, unspecified, knownTypes, paramsOwners, statusOwners: paramsOwners };
const mode: CheckCall = { name: 'known_value', place: type, each: false, enum: 'CommandType', values: [unspecified, 'LOCK'] };
const flags: CheckCall = { name: 'known_value', place: at('lockFlags'), each: true, enum: 'LockFlag', values: ['LOCK_NOW'] };
const tags: CheckCall = { name: 'language_tag', place: at('texts'), maxLength: 5 };
const name: CheckCall = { name: 'resource_name', place: at('newPassword'), each: false, maxLength: 99, template: 'a/{id}' };
const packages: CheckCall = { name: 'package_name', place: at('names'), each: true, maxLength: 99 };
const duration = { place: at('duration'), each: false, maxLength: 30 };
const range: CheckCall = { name: 'duration_range', ...duration, min: 0, max: 10 };

describe('checks on which members are there', () => {
  test.each<[CheckCall, object, string[]]>([
    [typeOrParams, {}, ['type']],
    [typeOrParams, { type: 'LOCK' }, []],
    [typeOrParams, { wipeParams: {} }, []],
    [{ ...typeOrParams, params: [at('names')] }, { names: [] }, ['type']],
    [onlyOne, { wipeParams: {}, addEsimParams: {} }, ['wipeParams']],
    [onlyOne, { wipeParams: {}, addEsimParams: undefined }, []],
    [onlyOne, { wipeParams: {}, addEsimParams: null }, []],
    [exclude, { wipeParams: {}, lockFlags: ['LOCK_NOW'], newPassword: 'a' }, ['newPassword', 'lockFlags']],
    [exclude, { wipeParams: {}, lockFlags: [], newPassword: '' }, []],
    [exclude, { wipeParams: null, newPassword: 'a' }, []],
    [exclude, { newPassword: '' }, []],
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
    [serverSet, { names: ['a'], done: false }, ['done', 'names']],
    [serverSet, { names: [], done: null }, []],
    [status, { type: 'LOCK', wipeParams: {} }, ['wipeParams']],
    [status, { wipeParams: {} }, []],
    [status, { type: 'NEWER', wipeParams: {} }, []],
    [{ name: 'no_duplicates', place: at('names') }, { names: ['a', 'b', 'a', 'a'] }, ['names.2', 'names.3']],
    [mode, { type: 'lock' }, ['type']],
    [mode, { type: 'LOCK' }, []],
    [flags, { lockFlags: ['LOCK_NOW', 'LOCK_FLAG_UNSPECIFIED'] }, ['lockFlags.1']],
    [packages, { names: ['a.b', 'a', '', 'android'] }, ['names.1']],
    [tags, { texts: { en: '', e_US: '' } }, ['texts.e_US']],
    [tags, { texts: { en_US: '', en_USA: '', e: null } }, ['texts.en_US', 'texts.e']],
    [name, { newPassword: 'a/' }, ['newPassword']],
    [name, { newPassword: 'a/b' }, []],
    [range, { duration: '10.000000001s' }, ['duration']],
    [range, { duration: '-0.0s' }, []],
    [range, { duration: '99' }, []],
    [{ name: 'duration_not_zero', ...duration }, { duration: '0.000s' }, ['duration']],
  ])('%j of %j', (check, value, want) => {
    expect(findCheckFailures(check, value).map((path) => path.join('.'))).toEqual(want);
  });

  test('a cancelled operation has no errorCode in a command', () => {
    const to = (...names: string[]): Place => {
      const steps = names.map((each) => ({ kind: 'field', name: each, protoName: each, type: { kind: 'int' } }) as const);
      return { root: 'this', steps, type: { kind: 'int' } };
    };
    const check: CheckCall = {
      name: 'cancelled_without_error_code',
      operationCode: to('error', 'code'),
      packed: to('metadata'),
      packedType: 'a/Command',
      packedErrorCode: to('metadata', 'errorCode'),
    };
    const metadata = { '@type': 'a/Command', errorCode: 'UNKNOWN' };
    const failures = (value: unknown): string[] => findCheckFailures(check, value).map((path) => path.join('.'));
    expect(failures({ error: { code: 1 }, metadata })).toEqual(['metadata.errorCode']);
    expect(failures({ error: { code: 2 }, metadata })).toEqual([]);
    expect(failures({ error: { code: 1 }, metadata: { ...metadata, '@type': 'a/Other' } })).toEqual([]);
    expect(failures({ error: { code: 1 }, metadata: { '@type': 'a/Command' } })).toEqual([]);
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
    expect(fitsLuhn(text)).toBe(want);
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
