import { describe, expect, test } from 'vitest';
import { code, lines, textOf } from './code.ts';
import { and, atom, bitAnd, bitOr, coalesce, conditional, type Js, member, not, or, relation, value } from './expression.ts';
import { symbol, typeSymbol } from './import-symbol.ts';
import { literalUnion } from './literal.ts';
import { exportsFrom, printModule } from './module.ts';
import { listOf, recordOf, typeAtom, type TypeExpression, unionOf } from './type-expression.ts';

const [a, b, c] = [atom('a'), atom('b'), atom('c')];

test.each<[name: string, expression: Js, text: string]>([
  ['a disjunction in a conjunction', and([or([a, b]), c]), '(a || b) && c'],
  ['a conjunction in a disjunction', or([and([a, b]), c]), 'a && b || c'],
  ['a denied comparison', not(relation(a, '===', b)), '!(a === b)'],
  ['a denied call', not(member(a, 'test', b)), '!a.test(b)'],
  ['bits that are compared', relation(bitAnd(a, bitOr([b, c])), '!==', value(0)), '(a & (b | c)) !== 0'],
  ['a default in a comparison', relation(coalesce(a, "''"), '!==', value('')), "(a ?? '') !== ''"],
  ['a default whose member is read', member(coalesce(a, '[]'), 'length'), '(a ?? []).length'],
  ['a choice in a conjunction', and([conditional(a, b, c), a]), '(a ? b : c) && a'],
  ['one condition of one', and([or([a, b])]), 'a || b'],
])('%s has the brackets that it needs and no others', (_, expression, text) => {
  expect(textOf(expression.code)).toBe(text);
});

test.each<[name: string, type: TypeExpression, text: string]>([
  ['a list of a union', listOf(unionOf([typeAtom('A'), typeAtom('B')])), '(A | B)[]'],
  ['a list of a union of one', listOf(unionOf([typeAtom('A')])), 'A[]'],
  ['a list of lists', listOf(listOf(unionOf([typeAtom('A'), typeAtom('B')]))), '(A | B)[][]'],
  ['a record of a union', recordOf(unionOf([typeAtom('A'), typeAtom('null')])), 'Record<string, A | null>'],
  ['a union with a list of a union', unionOf([listOf(unionOf([typeAtom('A'), typeAtom('B')])), typeAtom('C')]), '(A | B)[] | C'],
])('%s has the brackets that it needs and no others', (_, { code: type }, text) => {
  expect(textOf(type)).toBe(text);
});

test('a value that is one of no texts is of no type', () => {
  expect([literalUnion([]), literalUnion(['A', "it's"])]).toEqual(['never', String.raw`'A' | 'it\'s'`]);
});

test('empty pieces leave no line', () => {
  expect(textOf(lines('one;', '', lines(), [], code`two;`))).toBe('one;\ntwo;');
});

describe('a module', () => {
  const isObject = symbol('isObject', 'runtime/is-object.ts');
  const path = 'gen/shapes/part.ts';

  test('imports what its code names, once, with paths from where it is; packages first, then by where a module is', () => {
    const type = typeSymbol('Device', '@amapi-spec/types');
    const body = code`export const both = (value: ${type}) => ${isObject}(value) && ${isObject}(${symbol('isText', 'gen/shapes/text.ts')});`;
    expect(printModule(path, body)).toBe(`import type { Device } from '@amapi-spec/types';
import { isText } from './text.ts';
import { isObject } from '../../runtime/is-object.ts';

export const both = (value: Device) => isObject(value) && isObject(isText);
`);
  });

  test('imports types and values of one module together, and nothing of itself', () => {
    const Options = typeSymbol('Options', 'runtime/is-object.ts');
    const own = symbol('part', path);
    expect(printModule(path, code`export const ${own}: ${Options} = ${isObject};`)).toBe(
      `import { type Options, isObject } from '../../runtime/is-object.ts';\n\nexport const part: Options = isObject;\n`,
    );
  });

  test('imports what a text of someone else names', () => {
    expect(printModule(path, code`export type Part = Device;\n`, [typeSymbol('Device', 'gen/device.ts')])).toBe(
      "import type { Device } from '../device.ts';\n\nexport type Part = Device;\n",
    );
  });

  test('exports what others declare, a line for each of them, in the order given', () => {
    const [type, other] = [typeSymbol('Part', path), typeSymbol('Device', '@amapi-spec/types')];
    expect(textOf(exportsFrom('gen/index.ts', [symbol('part', path), other, type]))).toBe(
      "export { part, type Part } from './shapes/part.ts';\nexport type { Device } from '@amapi-spec/types';",
    );
  });

  test('imports nothing for a name that stands in a text or a comment', () => {
    expect(printModule(path, code`/** isObject */\nexport const name = 'isObject';`)).not.toContain('import');
  });
});
