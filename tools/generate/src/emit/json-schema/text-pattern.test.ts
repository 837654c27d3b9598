import { describe, expect, test } from 'vitest';
import type { JsonSchema } from './json-schema.ts';
import { exactPattern, textSchema } from './text-pattern.ts';

const guard = { pattern: '[^!-~]$' };
const noBreak = { pattern: '[\\n\\r\\x85\u2028\u2029]$' };
const fewBreaks = { pattern: '[\\x85\u2028\u2029]$' };

describe('the end of a text is said', () => {
  test.each<[string, Parameters<typeof textSchema>, JsonSchema]>([
    ['beside the pattern, where texts end in printable ASCII', ['matches', '^[0-9]+s$'], { pattern: '^[0-9]+s$', not: guard }],
    ['so where what ends them may be left out', ['matches', '^a(?:b|c?)$'], { pattern: '^a(?:b|c?)$', not: guard }],
    ['so where nothing fits but the empty text', ['matches', '^(?:a{0,2})$'], { pattern: '^(?:a{0,2})$', not: guard }],
    ['beside it without line breaks, where they end in other characters', ['matches', '^é+$'], { pattern: '^é+$', not: noBreak }],
    ['so where what comes before the end is such', ['matches', '^é[0-9]?$'], { pattern: '^é[0-9]?$', not: noBreak }],
    ['beside one last character, without the breaks that it may be', ['matches', '[\t-\r]$'], { pattern: '[\t-\r]$', not: fewBreaks }],
    ['beside it, where any text may have more of some breaks', ['matches', '^a[\n-\r]*$'], { pattern: '^a[\n-\r]*$', not: fewBreaks }],
    ['in the pattern, where some texts end in a break', ['matches', '^a[\n-\r]?$'], { pattern: '^a[\n-\r]?(?![\\s\\S])' }],
    ['beside the pattern of a suffix', ['endsWith', '$'], { pattern: '\\$$', not: guard }],
    ['beside the pattern of a suffix that is not ASCII', ['endsWith', 'é'], { pattern: 'é$', not: noBreak }],
    ['nowhere, when any text has the suffix', ['endsWith', ''], { pattern: '$' }],
    ['nowhere, when the pattern does not need it', ['matches', '^89'], { pattern: '^89' }],
    ['nowhere, when the dollar is a character', ['matches', '^1\\$'], { pattern: '^1\\$' }],
    ['nowhere in a prefix', ['startsWith', 'a$'], { pattern: '^a\\$' }],
    ['nowhere in a part', ['contains', '$'], { pattern: '\\$' }],
  ])('%s', (_, given, want) => {
    expect(textSchema(...given)).toEqual(want);
  });
});

test('one pattern says its end by itself', () => {
  expect(exactPattern('matches', '^a$')).toBe('^a(?![\\s\\S])');
  expect(exactPattern('matches', '^1\\$')).toBe('^1\\$');
});

describe('categories are written out', () => {
  test.each(['^\\p{Zs}*a$', '^[a\\p{Pd}\\p{Nd}]+$', '^\\[\\p{Sc}\\]$', '^\\p{L}{1,3}$'])('%s', (given) => {
    const { pattern } = textSchema('matches', given) as { readonly pattern: string };
    expect(pattern).not.toContain('\\p');
    const [want, made] = [new RegExp(given, 'u'), new RegExp(pattern, 'u')];
    for (let point = 0; point <= 0x10ffff; point++) {
      const text = String.fromCodePoint(point);
      for (const around of [text, `${text}a`, `[${text}]`])
        if (want.test(around) !== made.test(around)) expect.fail(`U+${point.toString(16)}`);
    }
  });
});
