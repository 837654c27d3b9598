import { describe, expect, test } from 'vitest';
import type { JsonSchema } from './json-schema.ts';
import { exactPattern, textSchema } from './text-pattern.ts';

const guard = { pattern: '[^!-~]$' };

describe('the end of a text is said', () => {
  test.each<[string, Parameters<typeof textSchema>, JsonSchema]>([
    ['beside the pattern, where texts end in printable ASCII', ['matches', '^[0-9]+s$'], { pattern: '^[0-9]+s$', not: guard }],
    ['so where what ends them may be left out', ['matches', '^a(?:b|c?)$'], { pattern: '^a(?:b|c?)$', not: guard }],
    ['so where nothing fits but the empty text', ['matches', '^(?:a{0,2})$'], { pattern: '^(?:a{0,2})$', not: guard }],
    ['in the pattern, where they may end in anything else', ['matches', '^\\p{L}+$'], { pattern: '^\\p{L}+(?![\\s\\S])' }],
    ['in the pattern, where what stands before the end is such', ['matches', '^é[0-9]?$'], { pattern: '^é[0-9]?(?![\\s\\S])' }],
    ['beside the pattern of a suffix', ['endsWith', '$'], { pattern: '\\$$', not: guard }],
    ['in the pattern of a suffix that is not ASCII', ['endsWith', 'é'], { pattern: 'é(?![\\s\\S])' }],
    ['in the pattern of the empty suffix', ['endsWith', ''], { pattern: '(?![\\s\\S])' }],
    ['nowhere, when the pattern does not ask for it', ['matches', '^89'], { pattern: '^89' }],
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
