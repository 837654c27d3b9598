import type {
  CompareExpression,
  Expression,
  HasExpression,
  InExpression,
  Operand,
  Place,
  TextExpression,
  TruthExpression,
} from '@amapi-spec/model';
import {
  type ExpressionCases,
  type ExpressionOf,
  matchExpression,
  negatedTest,
  oppositeOf,
  pushNegation,
  type TestExpression,
} from '@amapi-spec/model/expression';
import type { PlanContext } from './context.ts';
import { bitField } from './kept.ts';
import { fallbackOf, readBare, readPlace, variableName } from './read.ts';
import { requiredText } from './required-text.ts';
import { all, any, type Order, type Read, type Scalar, type Test } from './test.ts';

/** Plans the test that an expression holds: every denial is one of a leaf, and each leaf names what it reads. */
export function planTest(expression: Expression, context: PlanContext): Test {
  return matchExpression(pushNegation(expression), cases, context);
}

/** For expressions in negation normal form: a test and its denial are both leaves. */
const cases: ExpressionCases<Test, PlanContext> = {
  literal: ({ value }) => ({ kind: 'constant', value }),
  not: (negation, context) => leaf(negatedTest(negation), false, context),
  and: ({ kind, arguments: parts }, context) => connect(kind, parts, context),
  or: ({ kind, arguments: parts }, context) => connect(kind, parts, context),
  conditional: ({ test, then, otherwise }, context) => ({
    kind: 'choice',
    test: matchExpression(test, cases, context),
    then: matchExpression(then, cases, context),
    otherwise: matchExpression(otherwise, cases, context),
  }),
  has: (test, context) => leaf(test, true, context),
  truth: (test, context) => leaf(test, true, context),
  compare: (test, context) => leaf(test, true, context),
  in: (test, context) => leaf(test, true, context),
  text: (test, context) => leaf(test, true, context),
  quantifier: ({ operator, place, over, variable, body }, context) => ({
    kind: 'quantifier',
    every: operator === 'all',
    over,
    read: over === 'map' ? readBare(place, context) : readPlace(place, context),
    variable: variableName(variable, context),
    body: matchExpression(body, cases, context),
  }),
};

/** How each test is planned that is to hold, or not to. */
const leaves: {
  readonly [Kind in TestExpression['kind']]: (test: ExpressionOf<Kind>, holds: boolean, context: PlanContext) => Test;
} = { has: presence, truth, compare, in: membership, text };

function leaf(test: TestExpression, holds: boolean, context: PlanContext): Test {
  return (leaves[test.kind] as (test: TestExpression, holds: boolean, context: PlanContext) => Test)(test, holds, context);
}

/** Presence of several members is one look at the mask: all of them absent, or any there. */
function connect(kind: 'and' | 'or', parts: readonly Expression[], context: PlanContext): Test {
  const put = kind === 'and' ? all : any;
  const bits = context.withoutBits === true ? [] : parts.flatMap((part) => presenceBit(part, kind) ?? []);
  const plan = (part: Expression): Test => matchExpression(part, cases, context);
  if (bits.length < 2) return put(parts.map(plan));
  const others = parts.filter((part) => presenceBit(part, kind) === undefined);
  return put([{ kind: 'members', of: bits, count: kind === 'and' ? 'none' : 'some' }, ...others.map(plan)]);
}

/** The member whose presence is one of several alternatives, or whose absence one of several conditions. */
function presenceBit(part: Expression, kind: 'and' | 'or'): string | undefined {
  const test = kind === 'or' ? part : part.kind === 'not' ? part.argument : undefined;
  return test?.kind === 'has' ? bitField(test.place) : undefined;
}

function presence({ place }: HasExpression, holds: boolean, context: PlanContext): Test {
  const field = bitField(place);
  if (field !== undefined && context.withoutBits !== true) return { kind: 'members', of: [field], count: holds ? 'some' : 'none' };
  if (place.type.kind !== 'list' && place.type.kind !== 'map') return { kind: 'defined', read: readBare(place, context), holds };
  return { kind: 'size', read: readSized(place, context), of: place.type.kind, operator: holds ? '>' : '==', value: 0 };
}

function truth({ place }: TruthExpression, holds: boolean, context: PlanContext): Test {
  // A variable of generated code is a boolean; a member may be absent.
  const isVariable = place.root !== 'this' && place.steps.length === 0;
  return { kind: 'truth', read: readBare(place, context), holds, isVariable };
}

function compare({ operator, operand, value }: CompareExpression, holds: boolean, context: PlanContext): Test {
  const needed = holds ? operator : oppositeOf[operator];
  if (operand.kind === 'value') return comparison(operand.place, needed, value, context);
  return size(operand, needed, Number(value), context);
}

/** An equality needs no default unless it is the value that is asked for. */
function comparison(place: Place, operator: Order, value: Scalar, context: PlanContext): Test {
  const isEquality = operator === '==' || operator === '!=';
  const needsDefault = !isEquality || isZero(place, value, context);
  return { kind: 'compare', read: needsDefault ? readPlace(place, context) : readBare(place, context), operator, value };
}

function size({ place }: Operand, operator: Order, value: number, context: PlanContext): Test {
  const read = readSized(place, context);
  const of = place.type.kind === 'list' || place.type.kind === 'map' ? place.type.kind : 'points';
  return { kind: 'size', read, of, operator, value };
}

/** Entries are counted of undefined too. */
function readSized(place: Place, context: PlanContext): Read {
  return place.type.kind === 'map' ? readBare(place, context) : readPlace(place, context);
}

function membership({ operand, values }: InExpression, holds: boolean, context: PlanContext): Test {
  if (values.length === 0) return { kind: 'constant', value: !holds };
  const hasZero = operand.kind === 'size' ? values.includes(0) : values.some((value) => isZero(operand.place, value, context));
  const tests = values.map((value): Test => {
    if (operand.kind === 'size') return size(operand, holds ? '==' : '!=', Number(value), context);
    const read = hasZero ? readPlace(operand.place, context) : readBare(operand.place, context);
    return { kind: 'compare', read, operator: holds ? '==' : '!=', value };
  });
  return holds ? any(tests) : all(tests);
}

function text({ operand, operator, value }: TextExpression, holds: boolean, context: PlanContext): Test {
  const read = readPlace(operand.place, context);
  const test: Test = { kind: 'text', read, operator, value, holds };
  // Most texts that match a pattern nowhere have not even the characters that it needs, which costs much less to see.
  const required = operator === 'matches' && holds ? requiredText(value) : undefined;
  return required === undefined ? test : all([{ kind: 'text', read, operator: 'contains', value: required, holds }, test]);
}

function isZero(place: Place, value: Scalar, context: PlanContext): boolean {
  const zero = fallbackOf(place.type, context);
  return zero?.kind === 'scalar' && zero.value === value;
}
