import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLanguageTag, isPackageName } from '@amapi-spec/model/reference';
import { type CheckCall, type CheckName, checkTargets } from '@amapi-spec/model';
import { checkToCel } from './check-to-cel.ts';

const context = { root: 'this', commandType: (type: string) => type, unspecifiedType: 'NONE', textFields: new Set(['newPassword']) };

/** Tells whether text fits all patterns in the CEL of a check, as JavaScript reads them. */
function matcherOf(check: CheckCall): (text: string) => boolean {
  const patterns = [...(checkToCel(check, context) ?? '').matchAll(/matches\('(\(\?i\))?(.*?)'\)/g)];
  const expressions = patterns.map(([, anyCase, pattern = '']) => new RegExp(pattern, anyCase === undefined ? 'u' : 'iu'));
  return (text) => expressions.every((expression) => expression.test(text));
}

describe('the pattern for language tags', () => {
  const fits = matcherOf({ name: 'language_tag', path: ['texts'] });

  test.each([
    ['en', true],
    ['de-CH-1996', true],
    ['zh-cmn-Hans-CN', true],
    ['sl-rozaj-biske-1994', true],
    ['en-a-bbb-x-a-ccc', true],
    ['x-whatever', true],
    ['I-KLINGON', true],
    ['sgn-be-FR', true],
    ['en-GB-oed', true],
    ['en_US', false],
    ['e', false],
    ['en-', false],
    ['en-x', false],
    ['en-us-', false],
    ['i-unheard', false],
    ['\u212A\u212A', false],
  ])('%s: %s', (tag, want) => {
    expect(fits(tag)).toBe(want);
    expect(isLanguageTag(tag)).toBe(want);
  });

  test('says what the reference says', () => {
    const part = fc.stringMatching(/^[a-zA-Z0-9]{1,9}$/);
    const tag = fc.array(fc.oneof(part, fc.constantFrom('en', 'x', 'i', 'a', 'Hans', 'US', '419', '1996', 'default', 'sgn', 'be', 'fr')), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(tag, (parts) => fits(parts.join('-')) === isLanguageTag(parts.join('-'))),
      { numRuns: 5000, seed: 1 },
    );
  });
});

test('the pattern for package names says what the reference says', () => {
  const fits = matcherOf({ name: 'package_name', path: ['name'] });
  const name = fc
    .array(fc.oneof(fc.stringMatching(/^[a-zA-Z0-9_]{0,4}$/), fc.constantFrom('com', 'a-b', 'ä', '_x')), { maxLength: 4 })
    .map((parts) => parts.join('.'));
  fc.assert(
    fc.property(name, (text) => fits(text) === isPackageName(text)),
    { numRuns: 2000, seed: 1 },
  );
});

test('every check that the .proto is a target of is printed, and no other', () => {
  const anyCheck = {
    path: ['a'],
    fields: ['a'],
    params: ['b'],
    owners: [],
    type: 'type',
    unspecified: '',
    template: '{id}',
    enum: 'A',
    values: ['a'],
    min: 0,
    max: 1,
  };
  const names = Object.keys(checkTargets) as CheckName[];
  const printed = names.filter((name) => checkToCel({ ...anyCheck, name }, context) !== undefined);
  // A result's status: the message of results is that of requests, so the .proto has no place for it.
  expect(printed).toEqual(names.filter((name) => checkTargets[name].includes('protobuf')));
});

test.each<[CheckCall, string]>([
  [
    { name: 'params_exclude', params: ['wipeParams'], fields: ['newPassword', 'resetPasswordFlags'] },
    "!has(this.wipe_params) || this.new_password == '' && !has(this.reset_password_flags)",
  ],
  [
    { name: 'fields_of_type', params: ['wipeParams'], owners: [{ field: 'newPassword', types: ['RESET'] }] },
    "has(this.wipe_params) || this.type == NONE || (this.new_password == '' || this.type == RESET)",
  ],
  [
    { name: 'resource_name', path: ['name'], template: 'a/{id}', maxLength: 9 },
    "this.name == '' || size(this.name) <= 9 && this.name.matches('^a/[^/]+$')",
  ],
])('%j takes an empty text for absent, and asks for lengths first', (check, want) => {
  expect(checkToCel(check, context)).toBe(want);
});
