import { expect, test } from 'vitest';
import { findCost } from './find-cost.ts';
import { findExpressions } from './find-expressions.ts';

test('literals are found in whatever stands around them, and what RegExp makes', () => {
  const source = `const a = "/no/";\nf(x as string, [/a/g], { b: /[/]/ });\n// /no/\nnew RegExp(a, 'u'); RegExp('b');`;
  expect(findExpressions('a.ts', source).map(({ text, line }) => [text, line])).toEqual([
    ['/a/g', 2],
    ['/[/]/', 2],
    [`new RegExp(a, 'u')`, 4],
    [`RegExp('b')`, 4],
  ]);
});

const unanchored = 'an unbounded repetition needs ^ at the start';
const undecided = 'the next character does not decide which way to go';

test.each<[string, string | undefined]>([
  ['/^a+$/', undefined],
  ['/F+$/', unanchored],
  ['/F+$/y', undefined],
  ['/^([a-z]\\w*)(?:\\.([a-z]\\w*))*$/i', undefined],
  ['/^(a+)+$/', undecided],
  ['/^\\d*\\w$/', undecided],
  ['/^[a-z]*K$/', undefined],
  ['/^[a-z]*K$/i', undecided],
  ['/^[^]*x$/', undecided],
  ['/^[^x]*x$/', undefined],
  ['/^.*\\n/', undefined],
  ['/^a*|b*c$/', unanchored],
  ['/(?:^|x)a{2,3}/', undefined],
  ['/^\\p{Lu}*\\u{1F600}$/u', undefined],
  ['/^a(?=b)/', 'a lookahead cannot be measured'],
  ['/^(a)\\1/', 'a Backreference cannot be measured'],
  ['RegExp(text)', 'it is made at run time'],
])('%s', (expression, want) => {
  expect(findExpressions('a.ts', expression).map(findCost)).toEqual([want]);
});
