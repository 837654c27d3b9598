import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseRegexSubset } from './subset.ts';

describe('a pattern of the subset', () => {
  test.each([
    '^[0-9]{1,5}$',
    '^\\d+$',
    '[0-9]',
    '^(?:a|bc)*$',
    '^[A-Za-z][A-Za-z0-9_.-]*$',
    '^[a-z]+(?:\\.[a-z]+)+$',
    '^LPA:',
    '^\\p{L}\\p{Nd}?$',
    '^(?:LPA:)?1\\$',
    '^[\\-\\]\\[^-]?$'.replace('^-]', '-]'),
    '^\\d{18,20}$',
    '\\/a\\.b',
    '^é😀$',
  ])('%s is accepted and means the same to ECMA-262', (pattern) => {
    expect(parseRegexSubset(pattern)).toMatchObject({ ok: true });
    expect(() => new RegExp(pattern, 'u')).not.toThrow();
  });
});

describe('what the subset refuses', () => {
  test.each([
    // [pattern, offset, part of the reason]
    ['', 0, 'empty part'],
    ['a.b', 1, 'not expected'],
    ['\\w', 0, 'not shared'],
    ['\\bfoo', 0, 'not shared'],
    ['[^a]', 1, 'negated'],
    ['(a)', 0, 'groups'],
    ['(?=a)', 0, 'groups'],
    ['(?i:a)', 0, 'groups'],
    ['a^b', 1, 'not expected'],
    ['a$b', 2, 'end'],
    ['^a|b$', 0, 'alternation'],
    ['^a*?$', 3, 'second quantifier'],
    ['^a{2}{3}$', 5, 'second quantifier'],
    ['^a{1001}$', 2, 'repetitions'],
    ['^(?:a{100}b){11}$', 4, 'repetitions'],
    ['^a{3,2}$', 2, 'out of order'],
    ['^a{x}$', 2, '{ must begin'],
    ['^[b-a]$', 2, 'out of order'],
    ['^[\\d-z]$', 2, 'one character'],
    ['^[a$', 1, 'missing'],
    ['^(?:a$', 5, 'missing'],
    ['^[]$', 1, 'empty class'],
    ['\\p{Greek}', 0, 'category'],
    ['\\p{Cn}', 0, 'category'],
    ['a\\', 2, 'too early'],
    ['\ud800', 0, 'surrogate'],
    ['a+', 0, 'needs ^'],
    ['a{2,}b', 0, 'needs ^'],
    ['^(?:a+)+$', 0, 'does not decide'],
    ['^(?:a|ab)*$', 0, 'does not decide'],
    ['^a*a*$', 0, 'does not decide'],
    ['^(?:a*)*$', 0, 'does not decide'],
    ['^(?:(?:ab*)*)*$', 0, 'does not decide'],
    ['^(?:(?:a?|b?)c)*$', 0, 'does not decide'],
    ['^(?:a?){30}a{30}$', 0, 'does not decide'],
    ['^a{1,3}a$', 0, 'does not decide'],
    ['^\\p{L}*\\p{Lu}$', 0, 'does not decide'],
  ])('%s', (pattern, offset, reason) => {
    const result = parseRegexSubset(pattern);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining(reason) as string });
    if (!result.ok && offset > 0) expect(result.offset).toBe(offset);
  });
});

it('never throws, and what it accepts is a regular expression of ECMA-262', () => {
  const piece = fc.constantFrom(...'ab09^$\\.*+?()[]{}|/-,'.split(''), '\\d', '(?:', '{2,3}', '\\p{L}', '[a-z]', '😀');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const pattern = pieces.join('');
      if (parseRegexSubset(pattern).ok) expect(() => new RegExp(pattern, 'u')).not.toThrow();
    }),
    { numRuns: 5000, seed: 1 },
  );
});
