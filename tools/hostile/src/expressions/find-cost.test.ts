import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCost } from './find-cost.ts';
import { findExpressions } from './find-expressions.ts';
import { readExpression } from './read-expression.ts';
import { countSteps } from './test/count-steps.ts';

test('literals are found in whatever stands around them, and what RegExp makes', () => {
  const source = `const a = "/no/";\nf(x as string, [/a/g], { b: /[/]/ });\n// /no/\nnew RegExp(a, 'u'); RegExp('b');`;
  expect(findExpressions('a.ts', source).map(({ text, line }) => [text, line])).toEqual([
    ['/a/g', 2],
    ['/[/]/', 2],
    [`new RegExp(a, 'u')`, 4],
    [`RegExp('b')`, 4],
  ]);
});

const again = 'a search may read the same characters from many places';
const undecided = 'the next character does not decide which way to go';

test.each<[expression: string, want: string | undefined]>([
  ['/^a+$/', undefined],
  ['/F+$/', again],
  ['/F+$/y', undefined],
  ['/^([a-z]\\w*)(?:\\.([a-z]\\w*))*$/i', undefined],
  ['/^(a+)+$/', undecided],
  ['/^(a*)*$/', undecided],
  ['/^(?:(?:a?|b?)c)*$/', undecided],
  ['/^\\d*\\w$/', undecided],
  ['/^[a-z]*K$/', undefined],
  ['/^[a-z]*K$/i', undecided],
  ['/^[^]*x$/', undecided],
  ['/^[^x]*x$/', undefined],
  ['/^.*\\n/', undefined],
  ['/^a*|b*c$/', again],
  ['/(?:^|x)a{2,3}/', undefined],
  ['/^\\p{Lu}*\\u{1F600}$/u', undefined],
  ['/^(a)\\1/', 'a Backreference cannot be measured'],
  ['RegExp(text)', 'it is made at run time'],
])('%s', (expression, want) => {
  expect(costOf(expression)).toBe(want);
});

describe('a search whose repetition cannot fail reads each character once', () => {
  test.each<[expression: string, want: string | undefined]>([
    ['/[0-9A-Za-z]+/g', undefined],
    ['/\\s+/', undefined],
    ['/\\d+F{0,2}/gi', undefined],
    ['/\\w{16,}={0,2}/g', undefined],
    ['/(?:%[0-9a-f]{2})+/gi', undefined],
    ['/\\ba+/', undefined],
    ['/a+b/', again],
    ['/a+\\b/', again],
    ['/\\s+$/', again],
    ['/\\s+$/m', again],
    ['/a(?:a+c)?/g', again],
    ['/(?:a*b)?/g', again],
    ['/(a|a)*b/', undecided],
    ['/(?:x+x+)+y/', undecided],
  ])('%s', (expression, want) => {
    expect(costOf(expression)).toBe(want);
  });
});

describe('a search whose beginning cannot stand in its own repetition reads each character a few times', () => {
  test.each<[expression: string, want: string | undefined]>([
    ['/##\\w*\\[/g', undefined],
    ['/:\\/\\/[^:\\/@]*:[^\\/@]+@/g', undefined],
    ['/(?:^|\\/)a[^\\/]+$/', undefined],
    ['/(?:^|\\n) *x/', undefined],
    ['/^ *x/m', again],
    ['/#[#\\w]*\\[/g', again],
    ['/:\\/\\/.*:[^\\/@]+@/g', undecided],
    ['/(?:^|\\/)a[^]+$/', again],
    ['/ya{4}(?:yaaaa)*z/', again],
    ['/ya{4}(?:yaaa)*z/', undefined],
  ])('%s', (expression, want) => {
    expect(costOf(expression)).toBe(want);
  });
});

describe('a hundred ways before the first loop are a constant', () => {
  test.each<[expression: string, want: string | undefined]>([
    ['/^(?:a|an|and)[.,]*$/', undefined],
    ['/^\\d{1,10}\\d{1,10}$/', undefined],
    ['/^\\d{1,10}\\d{1,11}$/', undecided],
    ['/^(?:a|a){1,30}$/', undecided],
    ['/^[.,]*(?:a|an|and)$/', undecided],
    ['/^(?:a|an|and)*$/', undecided],
    ['/a{0,1000}b/', undefined],
    ['/a{0,1001}b/', 'a high count cannot be measured'],
    ['/(?:a{0,100}b){11}/', 'a high count cannot be measured'],
  ])('%s', (expression, want) => {
    expect(costOf(expression)).toBe(want);
  });
});

describe('what looks ahead reads, what looks behind has to have a greatest length', () => {
  test.each<[expression: string, want: string | undefined]>([
    ['/^a(?=b)/', undefined],
    ['/^a+(?=b*c)/', undefined],
    ['/^a+(?!a*c)/', undecided],
    ['/a+(?=b)/', again],
    ['/(?=a*b)/', again],
    ['/(?<!\\d)1a+/', undefined],
    ['/(?<=\\d)1*2/', again],
    ['/(?<!\\d+)1/', 'what is looked for behind cannot be measured'],
    ['/(?<!(?:a|a){9})1/', 'what is looked for behind cannot be measured'],
  ])('%s', (expression, want) => {
    expect(costOf(expression)).toBe(want);
  });
});

test('what is accepted takes steps in proportion to the text', () => {
  const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]');
  const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      atom,
      fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => left + right),
      fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => `(?:${left}|${right})`),
      fc.tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2,3}', '{2,}')).map(([inner, times]) => `(?:${inner})${times}`),
    ),
  }));
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 });
  let accepted = 0;
  fc.assert(
    fc.property(pattern, fc.constantFrom('', '^'), fc.constantFrom('', '$'), fc.tuple(word, word, word), (body, start, end, words) => {
      if (findCost({ pattern: `${start}${body}${end}`, flags: 'g' }) !== undefined) return;
      accepted++;
      const [before, pumped, after] = words;
      const stepsOf = (times: number) =>
        countSteps(readExpression(body, '').atStart, before + pumped.repeat(times) + after, { start, end });
      const [once, twice, fourTimes] = [stepsOf(20), stepsOf(40), stepsOf(80)];
      // Twice as many more if linear, four times if quadratic; the ends of a text may cost some hundreds.
      expect(fourTimes - twice).toBeLessThan(2.8 * (twice - once) + 1000);
    }),
    { numRuns: 3000, seed: 20 },
  );
  expect(accepted).toBeGreaterThan(300);
});

function costOf(expression: string): string | undefined {
  const [found, ...others] = findExpressions('a.ts', expression);
  if (found === undefined || others.length > 0) throw new Error(`one expression is expected: ${expression}`);
  return findCost(found);
}
