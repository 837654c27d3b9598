import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression, Place } from '@amapi-spec/model';
import { evaluate } from '@amapi-spec/model/reference';
import { modes, partExpression, partFields, partValue, withDefaults, zeroValue } from '../test/part-expressions.ts';
import { minimize } from './minimize.ts';

const place = (name: string): Place => ({
  root: 'this',
  steps: [{ kind: 'field', name, protoName: name, type: partFields[name]! }],
  type: partFields[name]!,
});
const has = (name: string): Expression => ({ kind: 'has', place: place(name) });
const not = (argument: Expression): Expression => ({ kind: 'not', argument });
const and = (...parts: Expression[]): Expression => ({ kind: 'and', arguments: parts });
const or = (...parts: Expression[]): Expression => ({ kind: 'or', arguments: parts });
const mode = (...values: string[]): Expression => {
  const operand = { kind: 'value', place: place('mode'), type: { kind: 'enum', enum: 'Mode' } } as const;
  return values.length === 1 ? { kind: 'compare', operator: '==', operand, value: values[0]! } : { kind: 'in', operand, values };
};
const size = (operator: '<' | '>=' | '<=' | '==' | '!=', value: number): Expression => ({
  kind: 'compare',
  operator,
  operand: { kind: 'size', place: place('words'), type: { kind: 'int' } },
  value,
});

describe('a condition becomes the smallest one of the same meaning', () => {
  test.each<[string, Expression, Expression]>([
    ['what is said twice is said once', and(has('text'), or(has('text'), has('flag'))), has('text')],
    ['what holds anyway is left out', or(has('text'), and(not(has('text')), has('flag'))), or(has('text'), has('flag'))],
    [
      'a type that is meant, or read off the only member, without any member: the second half of the premise never is',
      and(or(mode(modes[1]!), and(mode(modes[0]!), has('part'), not(has('flag')))), not(or(has('part'), has('flag')))),
      and(mode(modes[1]!), not(has('part')), not(has('flag'))),
    ],
    ['values of one member become one list', or(mode(modes[0]!), mode(modes[1]!)), mode(modes[0]!, modes[1]!)],
    ['bounds that meet become one number', and(size('>=', 2), size('<', 3)), size('==', 2)],
    ['a bound that another implies goes', and(size('>=', 1), size('>=', 2)), size('>=', 2)],
    ['what can never be', and(size('<', 1), has('words')), { kind: 'literal', value: false }],
    [
      'what alternatives have in common is said once',
      or(and(has('text'), has('flag')), and(has('text'), has('part'))),
      and(has('text'), or(has('flag'), has('part'))),
    ],
  ])('%s', (_, given, want) => {
    expect(minimize(given, zeroValue)).toEqual(want);
  });
});

test('the meaning stays', () => {
  fc.assert(
    fc.property(partExpression(3), fc.array(partValue, { minLength: 12, maxLength: 12 }), (expression, values) => {
      const small = minimize(expression, zeroValue);
      const verdicts = (each: Expression): boolean[] => [{}, ...values].map((value) => evaluate(withDefaults(each), value));
      expect(verdicts(small)).toEqual(verdicts(expression));
    }),
    { numRuns: 600, seed: 20260917 },
  );
});

test('what has been made small is not made larger by doing it again', () => {
  fc.assert(
    fc.property(partExpression(2), (expression) => {
      const small = minimize(expression, zeroValue);
      expect(JSON.stringify(minimize(small, zeroValue)).length).toBeLessThanOrEqual(JSON.stringify(small).length);
    }),
    { numRuns: 300, seed: 20260917 },
  );
});
