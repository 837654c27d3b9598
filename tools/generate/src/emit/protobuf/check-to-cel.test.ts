import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLanguageTag, isPackageName } from '@amapi-spec/model/reference';
import type { CheckCall } from '@amapi-spec/model';
import { smallPlace as at } from '@amapi-spec/model/small-spec';
import { checkToCel } from './check-to-cel.ts';

const context = { root: 'this', constant: (_enum: string, value: string): string => value };
const text = { place: at('CommandRequest', 'newPassword'), each: false, maxLength: 99 };

/** Tells whether text fits all patterns in the CEL of a check, as JavaScript reads them. */
function matcherOf(check: CheckCall): (text: string) => boolean {
  const patterns = [...(checkToCel(check, context) ?? '').matchAll(/matches\('(\(\?i\))?(.*?)'\)/g)];
  const expressions = patterns.map(([, anyCase, pattern = '']) => new RegExp(pattern, anyCase === undefined ? 'u' : 'iu'));
  return (text) => expressions.every((expression) => expression.test(text));
}

describe('the pattern for language tags', () => {
  const fits = matcherOf({ name: 'language_tag', place: at('TextRequest', 'byLanguage'), maxLength: 99 });

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
  const fits = matcherOf({ name: 'package_name', ...text });
  const name = fc
    .array(fc.oneof(fc.stringMatching(/^[a-zA-Z0-9_]{0,4}$/), fc.constantFrom('com', 'a-b', 'ä', '_x')), { maxLength: 4 })
    .map((parts) => parts.join('.'));
  fc.assert(
    fc.property(name, (text) => fits(text) === isPackageName(text)),
    { numRuns: 2000, seed: 1 },
  );
});

const params = [at('CommandRequest', 'wipeParams')];
const ownFields = [at('CommandRequest', 'newPassword'), at('CommandRequest', 'codes')];
const type = at('CommandRequest', 'type');

test.each<[CheckCall, string]>([
  [{ name: 'params_exclude', params, ownFields }, "!has(this.wipe_params) || this.new_password == '' && !has(this.codes)"],
  [
    { name: 'fields_of_type', type, unspecified: 'NONE', params, fieldOwners: [{ place: ownFields[0]!, types: ['RESET'] }] },
    "has(this.wipe_params) || this.type == NONE || (this.new_password == '' || this.type == RESET)",
  ],
  [
    { name: 'resource_name', ...text, maxLength: 9, template: 'a/{id}' },
    "this.new_password == '' || size(this.new_password) <= 9 && this.new_password.matches('^a/[^/]+$')",
  ],
  [
    { name: 'duration_not_zero', place: at('CommandRequest', 'duration'), each: false, maxLength: 30 },
    "!has(this.duration) || this.duration != duration('0s')",
  ],
])('%j takes an empty text for absent, and tests lengths first', (check, want) => {
  expect(checkToCel(check, context)).toBe(want);
});
