import type { CompareExpression, Expression, Place, ScalarType } from '@amapi-spec/model';
import { allOf, anyOf, compareValues, isTest, negate, placeOf, pushNegation, type TestExpression } from '@amapi-spec/model/expression';
import { defaultOf, type ZeroValue } from '../leaf-to-json-schema.ts';

/** What a condition asks of one place, or of one part that is not looked into: the cases that its tests tell apart. */
export interface Variable {
  readonly size: number;
  /** Answers a test of this variable in one of its cases. */
  readonly answer: (test: Expression, value: number) => boolean;
  /** Says, as briefly as it can, that the variable has one of the allowed values. */
  readonly express: (allowed: readonly boolean[]) => Expression;
}

/** Returns a text that is equal for tests of the same variable. */
export function variableKey(part: Expression): string {
  if (!isTest(part) || part.kind === 'text') return JSON.stringify(part);
  const place = JSON.stringify([placeOf(part).root, placeOf(part).steps.map((step) => (step.kind === 'field' ? step.name : step))]);
  return `${place}${isSize(part) ? '#' : ''}`;
}

/** Makes the variable that some tests, which have one key, are about. */
export function createVariable(tests: readonly Expression[], zeroValue: ZeroValue): Variable {
  const first = tests[0]!;
  if (!isTest(first) || first.kind === 'text') return createSwitch(first);
  const place = placeOf(first);
  if (isSize(first)) return createSize(place, tests as readonly TestExpression[]);
  const type = place.type;
  const isScalar = type.kind === 'string' || type.kind === 'int' || type.kind === 'bool' || type.kind === 'enum';
  return isScalar ? createScalar(place, type, tests as readonly TestExpression[], zeroValue) : createSwitch(first);
}

/** A list, a map or a text is asked for its size; that it is there says, of the first two, that it is not empty. */
function isSize(test: TestExpression): boolean {
  const { kind } = placeOf(test).type;
  return test.kind === 'has' ? kind === 'list' || kind === 'map' : 'operand' in test && test.operand.kind === 'size';
}

function createSwitch(test: Expression): Variable {
  return {
    size: 2,
    answer: (_, value) => value === 1,
    express: ([no, yes]) => (no && yes ? literal(true) : yes ? test : no ? pushNegation(negate(test)) : literal(false)),
  };
}

/** A value of a scalar, or that there is none. */
interface Case {
  readonly present: boolean;
  readonly value: string | number | boolean;
}

function createScalar(place: Place, type: ScalarType, tests: readonly TestExpression[], zeroValue: ZeroValue): Variable {
  const operand = { kind: 'value', place, type } as const;
  const absent: Case = { present: false, value: defaultOf(operand, zeroValue) };
  const mentioned = new Set([absent.value, ...tests.flatMap(valuesIn)]);
  const values =
    type.kind === 'int' ? betweenAll([...mentioned] as number[], -(2 ** 31)) : type.kind === 'bool' ? [false, true] : [...mentioned, other];
  const asksForPresence = tests.some(({ kind }) => kind === 'has');
  const cases: readonly Case[] = [...(asksForPresence ? [absent] : []), ...values.map((value) => ({ present: true, value }))];
  const has: Expression = { kind: 'has', place };
  return {
    size: cases.length,
    answer: (test, index) => answer(test as TestExpression, cases[index]!),
    express: (allowed) => {
      if (!asksForPresence) return expressValues(values, allowed);
      const [gone, present] = [allowed[0]!, allowed.slice(1)];
      if (!present.includes(true)) return gone ? negate(has) : literal(false);
      const among = expressValues(values, present);
      const standsForAbsent = present[values.indexOf(absent.value)]!;
      if (standsForAbsent === gone) return among;
      return gone ? anyOf([negate(has), among]) : allOf([has, among]);
    },
  };

  function expressValues(all: readonly (string | number | boolean)[], allowed: readonly boolean[]): Expression {
    if (type.kind === 'int') return expressRange(operand, all as readonly number[], allowed);
    if (!allowed.includes(false)) return literal(true);
    if (type.kind === 'bool') return allowed[1] ? { kind: 'truth', place } : { kind: 'not', argument: { kind: 'truth', place } };
    const open = allowed.at(-1)!;
    const listed = all.slice(0, -1).filter((_, index) => allowed[index] !== open);
    const [only] = listed;
    const among: Expression =
      listed.length === 1 ? { kind: 'compare', operator: '==', operand, value: only! } : { kind: 'in', operand, values: listed };
    return open ? negate(among) : among;
  }
}

/** Any text that no test names. */
const other = '\u0000other';

function answer(test: TestExpression, { present, value }: Case): boolean {
  switch (test.kind) {
    case 'has':
      return present;
    case 'truth':
      return value === true;
    case 'in':
      return test.values.includes(value);
    case 'compare':
      return compareValues(test.operator, value, test.value);
    case 'text':
      throw new Error('a test of a text is a variable of its own');
  }
}

function createSize(place: Place, tests: readonly TestExpression[]): Variable {
  const operand = { kind: 'size', place, type: { kind: 'int' } } as const;
  const sizes = betweenAll(
    [0, ...tests.flatMap((test) => (test.kind === 'has' ? [1] : (valuesIn(test) as number[])))].filter((size) => size >= 0),
    0,
  );
  return {
    size: sizes.length,
    answer: (test, index) => answer(test as TestExpression, { present: sizes[index]! > 0, value: sizes[index]! }),
    express: (allowed) => {
      const isPresence = place.type.kind !== 'string' && sizes.every((size, index) => allowed[index] === size > 0);
      return isPresence ? { kind: 'has', place } : expressRange(operand, sizes, allowed);
    },
  };
}

function valuesIn(test: TestExpression): readonly (string | number | boolean)[] {
  return test.kind === 'in' ? test.values : test.kind === 'compare' ? [test.value] : [];
}

/** Returns numbers in order, and one for each range below, between and above them: the first of it. */
function betweenAll(numbers: readonly number[], lowest: number): number[] {
  const starts = new Set([lowest, ...numbers.flatMap((number) => [number, number + 1])]);
  return [...starts].filter((start) => start >= lowest).toSorted((a, b) => a - b);
}

/** Says that a number lies in one of the ranges that begin at `starts` and are allowed. */
function expressRange(operand: CompareExpression['operand'], starts: readonly number[], allowed: readonly boolean[]): Expression {
  const compare = (operator: CompareExpression['operator'], value: number): Expression => ({ kind: 'compare', operator, operand, value });
  const [first, last] = [allowed.indexOf(true), allowed.lastIndexOf(true)];
  if (first < 0) return literal(false);
  const [low, high] = [starts[first]!, last + 1 < starts.length ? starts[last + 1]! - 1 : Infinity];
  const gaps = starts.flatMap((start, index) =>
    index > first && index < last && !allowed[index] ? [{ start, end: starts[index + 1]! - 1 }] : [],
  );
  const bounds =
    low === high ? [compare('==', low)] : [...(first > 0 ? [compare('>=', low)] : []), ...(high < Infinity ? [compare('<=', high)] : [])];
  return allOf([
    ...bounds,
    ...gaps.map(({ start, end }) => (start === end ? compare('!=', start) : anyOf([compare('<', start), compare('>', end)]))),
  ]);
}

function literal(value: boolean): Expression {
  return { kind: 'literal', value };
}
