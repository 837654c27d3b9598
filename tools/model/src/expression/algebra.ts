import type { CompareExpression, Expression, NotExpression } from '../contract/expression.ts';
import { type ExpressionCases, isTest, mapParts, matchExpression, type TestExpression } from './walk.ts';

const TRUE: Expression = { kind: 'literal', value: true };
const FALSE: Expression = { kind: 'literal', value: false };

/** Folds constants and flattens nested conjunctions and disjunctions; the meaning stays. */
export function simplify(expression: Expression): Expression {
  const simple = mapParts(expression, simplify);
  switch (simple.kind) {
    case 'not':
      return negate(simple.argument);
    case 'and':
      return allOf(simple.arguments);
    case 'or':
      return anyOf(simple.arguments);
    case 'conditional':
      return simple.test.kind === 'literal' ? (simple.test.value ? simple.then : simple.otherwise) : simple;
    case 'quantifier':
      // Over nothing, `all` holds and `exists` does not: only these two constants do not depend on the input.
      return simple.body.kind === 'literal' && simple.body.value === (simple.operator === 'all') ? simple.body : simple;
    case 'in':
      return simple.values.length === 0 ? FALSE : simple;
    default:
      return simple;
  }
}

/** Returns the conjunction of simplified expressions; true when there is none. */
export function allOf(expressions: readonly Expression[]): Expression {
  return combine('and', expressions);
}

/** Returns the disjunction of simplified expressions; false when there is none. */
export function anyOf(expressions: readonly Expression[]): Expression {
  return combine('or', expressions);
}

/** Returns the negation of a simplified expression. */
export function negate(expression: Expression): Expression {
  if (expression.kind === 'literal') return expression.value ? FALSE : TRUE;
  return expression.kind === 'not' ? expression.argument : { kind: 'not', argument: expression };
}

/** What holds of two values when a comparison does not. */
export const oppositeOf: Readonly<Record<CompareExpression['operator'], CompareExpression['operator']>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** Returns the test that a `not` of the normal form negates; throws where it negates something else. */
export function negatedTest({ argument }: NotExpression): TestExpression {
  if (!isTest(argument)) throw new Error(`a 'not' above '${argument.kind}' is no negation normal form`);
  return argument;
}

/** Pushes negation down to the tests, so that `not` negates nothing else (negation normal form); the meaning stays the same. */
export function pushNegation(expression: Expression): Expression {
  return matchExpression(expression, normalForms, true);
}

/** The normal form of an expression where it is to hold, and of its negation where it is not. */
const normalForms: ExpressionCases<Expression, boolean> = {
  literal: (literal, holds) => (holds ? literal : negate(literal)),
  not: ({ argument }, holds) => matchExpression(argument, normalForms, !holds),
  and: ({ arguments: parts }, holds) => ({
    kind: holds ? 'and' : 'or',
    arguments: parts.map((part) => matchExpression(part, normalForms, holds)),
  }),
  or: ({ arguments: parts }, holds) => ({
    kind: holds ? 'or' : 'and',
    arguments: parts.map((part) => matchExpression(part, normalForms, holds)),
  }),
  conditional: ({ kind, test, then, otherwise }, holds) => ({
    kind,
    test: pushNegation(test),
    then: matchExpression(then, normalForms, holds),
    otherwise: matchExpression(otherwise, normalForms, holds),
  }),
  quantifier: (quantifier, holds) => ({
    ...quantifier,
    operator: (quantifier.operator === 'all') === holds ? 'all' : 'exists',
    body: matchExpression(quantifier.body, normalForms, holds),
  }),
  has: wrap,
  truth: wrap,
  compare: wrap,
  in: wrap,
  text: wrap,
};

function wrap(test: Expression, holds: boolean): Expression {
  return holds ? test : negate(test);
}

function combine(kind: 'and' | 'or', expressions: readonly Expression[]): Expression {
  const neutral = kind === 'and';
  const flat = expressions.flatMap((expression) => (expression.kind === kind ? expression.arguments : [expression]));
  if (flat.some((expression) => expression.kind === 'literal' && expression.value !== neutral)) return neutral ? FALSE : TRUE;
  const rest = flat.filter((expression) => expression.kind !== 'literal');
  if (rest.length === 0) return neutral ? TRUE : FALSE;
  return rest.length === 1 ? rest[0]! : { kind, arguments: rest };
}
