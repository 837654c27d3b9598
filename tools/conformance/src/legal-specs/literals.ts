import type { ConditionLiterals } from '../cases/make-condition.ts';

const texts: readonly string[] = ['', 'a', 'ab', 'abcdef', '1', "it's", 'a.b', '\u{1f600}', 'é\n', 'a/b', '\\', '$'];
const numbers: readonly number[] = [-1, 0, 1, 2, 35];

/** What conditions compare with, and what values have: the same at every place. */
export const literals: ConditionLiterals = {
  patterns: ['^[0-9]{1,3}$', '[a-z]', '^a', '\\p{L}$', '^(?:a|b)?1$', '^a/b'],
  textsAt: () => texts,
  numbersAt: () => numbers,
};
