import type { Literals } from '../cases/make-condition.ts';

/** Texts that conditions compare with, and that values have. */
export const texts: readonly string[] = ['', 'a', 'ab', 'abcdef', '1', "it's", 'a.b', '\u{1f600}', 'é\n', 'a/b', '\\', '$'];

/** Numbers that conditions compare with, and that values have. */
export const numbers: readonly number[] = [-1, 0, 1, 2, 35];

/** The same at every place. */
export const literals: Literals = {
  patterns: ['^[0-9]{1,3}$', '[a-z]', '^a', '\\p{L}$', '^(?:a|b)?1$', '^a/b'],
  textsAt: () => texts,
  numbersAt: () => numbers,
};
