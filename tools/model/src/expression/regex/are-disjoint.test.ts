import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areDisjoint } from './are-disjoint.ts';
import type { ParsedRegex } from './regex.ts';
import { parseRegexSubset } from './subset.ts';

function parse(pattern: string): ParsedRegex {
  const parsed = parseRegexSubset(pattern);
  if (!parsed.ok) throw new Error(`${pattern}: ${parsed.reason}`);
  return parsed.regex;
}

test.each<[whole: string, other: string, disjoint: boolean]>([
  ['^[a-z]+$', '^[0-9]', true],
  ['^[a-z]+$', '^[x-z0-9]', false],
  ['^[a-z]+$', '[0-9]', true],
  ['^[a-z]+[0-9]$', '[0-9]', false],
  ['^[a-z]+[0-9]$', '[a-z]$', true],
  ['^[a-z]+[0-9]$', '[0-9]$', false],
  ['^a*$', 'aaa', false],
  ['^a{2}$', '^a{3}$', true],
  ['^a{3}$', '^a{3}$', false],
  ['^a{4,5}$', '^a{1,3}$', true],
  ['^1[a-z]*2$', '^1(?:b*3|c2)$', false],
  ['^1[a-z]*2$', '^1(?:b*3|d4)$', true],
])('%s and %s: %s', (whole, other, disjoint) => {
  expect(areDisjoint(parse(whole), parse(other))).toBe(disjoint);
});

test('where two patterns are disjoint, no text matches both; where they are not, one does', () => {
  const part = fc.constantFrom('a', 'b', '[ab]', 'a?', 'b*', '(?:ab)+', 'a{2}', '(?:a|bb)');
  const body = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
  const anchored = fc.tuple(fc.constantFrom('^', ''), body, fc.constantFrom('$', '')).map((parts) => parts.join(''));
  const texts = ['', ...words(7)];
  fc.assert(
    fc.property(
      body.map((inner) => `^${inner}$`),
      anchored,
      (whole, other) => {
        fc.pre(parseRegexSubset(whole).ok && parseRegexSubset(other).ok);
        const both = texts.filter((text) => new RegExp(whole, 'u').test(text) && new RegExp(other, 'u').test(text));
        expect(areDisjoint(parse(whole), parse(other)), `${whole} ${other} ${both.join(' ')}`).toBe(both.length === 0);
      },
    ),
    { seed: 7, numRuns: 1500 },
  );
});

/** All texts of a and b up to a length: so long a text as two patterns of at most six characters need. */
function words(length: number): readonly string[] {
  if (length === 0) return [];
  const shorter = words(length - 1);
  return [...new Set(['a', 'b', ...shorter.flatMap((word) => [`a${word}`, `b${word}`])])];
}
