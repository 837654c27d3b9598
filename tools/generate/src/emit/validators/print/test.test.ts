import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIndex, type Expression, type Place, type ScalarType } from '@amapi-spec/model';
import { evaluate } from '@amapi-spec/model/reference';
import { smallModel, smallPlace } from '@amapi-spec/model/small-spec';
import { textOf } from '../../../code/code.ts';
import type { PlanContext } from '../plan/context.ts';
import { planTest } from '../plan/plan-test.ts';
import { bitName } from './bits.ts';
import { printTest } from './test.ts';

const model = smallModel();
const outer = createIndex(model).shapes.get('PartRequest');
const at = (...names: string[]): Place => smallPlace('PartRequest', ...names);
const text: ScalarType = { kind: 'string' };
const int: ScalarType = { kind: 'int' };
const mode: ScalarType = { kind: 'enum', enum: 'Mode' };
const helpers = {
  emptyList: [],
  emptyMap: {},
  codePoints: (value: string): number => [...value].length,
  fitsLength: (value: string, most: number): boolean => [...value].length <= most,
  keysOf: (map: object | undefined): string[] => Object.keys(map ?? {}),
  entries: (map: object | undefined): number => Object.values(map ?? {}).filter((value) => value !== undefined).length,
};

/** The members that conditions here read. */
const names = ['text', 'count', 'flag', 'mode', 'words', 'labels', 'part'];

/** Plans and prints a condition, or its denial. */
function print(expression: Expression, negated: boolean, defaulted: readonly string[] = []): string {
  const context: PlanContext = { model, shape: outer, defaulted: new Set(defaulted) };
  const test = planTest(negated ? { kind: 'not', argument: expression } : expression, context);
  return textOf(printTest(test, { members: names, groups: [], isWide: false }).code);
}

/** The printed condition as a function of a value, as a walk would set it up. */
function compile(expression: Expression, negated: boolean): (value: object) => boolean {
  const code = print(expression, negated);
  const bits = names.map(
    (name, index) => `const ${bitName(name)} = ${1 << index}; if (value.${name} !== undefined) seen |= ${bitName(name)};`,
  );
  const body = `let seen = 0; ${bits.join(' ')} const { ${names.join(', ')} } = value; return ${code};`;
  // oxlint-disable-next-line no-new-func, no-implied-eval -- a test of printed code has to run it
  const run = new Function(...Object.keys(helpers), 'value', body) as (...given: unknown[]) => boolean;
  return (value) => run(...Object.values(helpers), value);
}

const words = ['', 'a', 'b', 'abc', 'a/b', '\u{1f512}\u{1f512}', "it's"];
const texts = fc.constantFrom(at('text'), at('part', 'text'));
const sizes = fc.oneof(
  texts.map((found) => [found, text] as const),
  fc.constantFrom(at('words'), at('labels'), at('part', 'words')).map((found) => [found, text] as const),
);
const numbers = fc.constantFrom(-1, 0, 1, 2, 3);
const order = fc.constantFrom('==', '!=', '<', '<=', '>', '>=');

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.boolean().map((value): Expression => ({ kind: 'literal', value })),
  fc.constantFrom(...names).map((name): Expression => ({ kind: 'has', place: at(name) })),
  fc.constantFrom('text', 'count', 'words').map((name): Expression => ({ kind: 'has', place: at('part', name) })),
  fc.constant<Expression>({ kind: 'truth', place: at('flag') }),
  fc.record({
    kind: fc.constant('compare'),
    operator: order,
    value: numbers,
    operand: fc.constantFrom(at('count'), at('part', 'count')).map((found) => ({ kind: 'value' as const, place: found, type: int })),
  }) as fc.Arbitrary<Expression>,
  fc.record({
    kind: fc.constant('compare'),
    operator: order,
    value: numbers,
    operand: sizes.map(([found, type]) => ({ kind: 'size' as const, place: found, type })),
  }) as fc.Arbitrary<Expression>,
  fc.record({
    kind: fc.constant('compare'),
    operator: fc.constantFrom('==', '!='),
    value: fc.constantFrom(...words),
    operand: texts.map((found) => ({ kind: 'value' as const, place: found, type: text })),
  }) as fc.Arbitrary<Expression>,
  fc.record({
    kind: fc.constant('compare'),
    operator: fc.constantFrom('==', '!='),
    value: fc.constantFrom('ON', 'OFF'),
    operand: fc.constant({ kind: 'value' as const, place: at('mode'), type: mode }),
  }) as fc.Arbitrary<Expression>,
  fc.record({
    kind: fc.constant('in'),
    values: fc.subarray(words),
    operand: texts.map((found) => ({ kind: 'value' as const, place: found, type: text })),
  }) as fc.Arbitrary<Expression>,
  fc.record({
    kind: fc.constant('text'),
    operator: fc.constantFrom('startsWith', 'endsWith', 'contains', 'matches'),
    value: fc.constantFrom('a', 'b', '/', 'a/b'),
    operand: texts.map((found) => ({ kind: 'value' as const, place: found, type: text })),
  }) as fc.Arbitrary<Expression>,
);

const element: Place = { root: { variable: 'x' }, steps: [], type: text };
const ofElement = fc.record({
  kind: fc.constant('compare'),
  operator: fc.constantFrom('==', '!='),
  value: fc.constantFrom(...words),
  operand: fc.constant({ kind: 'value' as const, place: element, type: text }),
}) as fc.Arbitrary<Expression>;
const quantified = fc.record({
  kind: fc.constant('quantifier'),
  operator: fc.constantFrom('all', 'exists'),
  place: fc.constantFrom(at('words'), at('part', 'words')),
  over: fc.constant('list'),
  variable: fc.constant('x'),
  body: fc.oneof(
    ofElement,
    fc.tuple(ofElement, leaf).map((both): Expression => ({ kind: 'or', arguments: both })),
  ),
}) as fc.Arbitrary<Expression>;

const key: Place = { root: { variable: 'k' }, steps: [], type: text };
const entry: Place = { root: 'this', steps: [...at('labels').steps, { kind: 'entry', variable: 'k', type: text }], type: text };
const overMap = fc.record({
  kind: fc.constant('quantifier'),
  operator: fc.constantFrom('all', 'exists'),
  place: fc.constant(at('labels')),
  over: fc.constant('map'),
  variable: fc.constant('k'),
  body: fc.record({
    kind: fc.constant('compare'),
    operator: fc.constantFrom('==', '!='),
    value: fc.constantFrom(...words),
    operand: fc.constantFrom(key, entry).map((found) => ({ kind: 'value' as const, place: found, type: text })),
  }),
}) as fc.Arbitrary<Expression>;

const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    quantified,
    overMap,
    tie('tree').map((argument): Expression => ({ kind: 'not', argument })),
    fc.array(tie('tree'), { minLength: 2, maxLength: 4 }).map((parts): Expression => ({ kind: 'and', arguments: parts })),
    fc.array(tie('tree'), { minLength: 2, maxLength: 4 }).map((parts): Expression => ({ kind: 'or', arguments: parts })),
    fc
      .tuple(tie('tree'), tie('tree'), tie('tree'))
      .map(([first, then, otherwise]): Expression => ({ kind: 'conditional', test: first, then, otherwise })),
  ),
}));

const word = fc.constantFrom(...words);
const value = fc.record(
  {
    text: word,
    count: numbers,
    flag: fc.boolean(),
    mode: fc.constantFrom('MODE_UNSPECIFIED', 'ON', 'OFF'),
    words: fc.array(word, { maxLength: 3 }),
    labels: fc.dictionary(fc.constantFrom('a', 'b', 'c'), word, { noNullPrototype: true }),
    part: fc.record({ text: word, count: numbers, words: fc.array(word, { maxLength: 3 }) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

describe('condition', () => {
  test.each([false, true])('printed code says what the reference evaluator says, negated: %s', (negated) => {
    fc.assert(
      fc.property(tree, fc.array(value, { minLength: 5, maxLength: 5 }), (expression, values) => {
        const run = compile(expression, negated);
        for (const each of values) expect(run(each), JSON.stringify(each)).toBe(evaluate(expression, each) !== negated);
      }),
      { seed: 8, numRuns: 1500 },
    );
  });

  test.each<[name: string, expression: Expression, negated: boolean, code: string]>([
    [
      'a default is left out where it cannot matter',
      { kind: 'compare', operator: '==', operand: { kind: 'value', place: at('part', 'text'), type: text }, value: 'a' },
      false,
      "part?.text === 'a'",
    ],
    [
      'a default stands where it can',
      { kind: 'compare', operator: '!=', operand: { kind: 'value', place: at('part', 'text'), type: text }, value: '' },
      false,
      "(part?.text ?? '') !== ''",
    ],
    [
      'no more of a text is counted than it may have',
      { kind: 'compare', operator: '<=', operand: { kind: 'size', place: at('text'), type: text }, value: 9 },
      true,
      "!fitsLength(text ?? '', 9)",
    ],
    [
      'nor than it must have',
      { kind: 'compare', operator: '>=', operand: { kind: 'size', place: at('text'), type: text }, value: 9 },
      true,
      "fitsLength(text ?? '', 8)",
    ],
    [
      'all of a text is counted where it must have so many',
      { kind: 'compare', operator: '==', operand: { kind: 'size', place: at('text'), type: text }, value: 9 },
      true,
      "codePoints(text ?? '') !== 9",
    ],
    [
      'several absences are one look',
      {
        kind: 'or',
        arguments: [
          { kind: 'has', place: at('text') },
          { kind: 'has', place: at('flag') },
        ],
      },
      true,
      '(seen & (TEXT | FLAG)) === 0',
    ],
  ])('%s', (_, expression, negated, code) => {
    expect(print(expression, negated)).toBe(code);
  });
});

test('characters that are not seen are written out in a pattern', () => {
  const expression: Expression = {
    kind: 'text',
    operator: 'matches',
    operand: { kind: 'value', place: at('text'), type: text },
    value: '[\t-\r\u2028\ufeff/]',
  };
  const code = print(expression, false, ['text']);
  expect(code).toBe(String.raw`/[\u0009-\r\u2028\ufeff\/]/u.test(text)`);
  for (const found of ['\t', '\v', '\u2028', '\ufeff', '/']) expect(compile(expression, false)({ text: found })).toBe(true);
  expect(compile(expression, false)({ text: 'a' })).toBe(false);
});
