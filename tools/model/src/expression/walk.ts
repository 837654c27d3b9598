import type { Expression, Place } from '../contract/expression.ts';

/** What kinds of expressions there are. */
export type ExpressionKind = Expression['kind'];

/** An expression of one kind. */
export type ExpressionOf<Kind extends ExpressionKind> = Extract<Expression, { readonly kind: Kind }>;

/** An expression that tests one place and has no parts. */
export type TestExpression = ExpressionOf<'has' | 'truth' | 'compare' | 'in' | 'text'>;

/** Something to do with each kind of expression: where one is missing, the compiler names it. */
export type ExpressionCases<Result, Context> = {
  readonly [Kind in ExpressionKind]: (expression: ExpressionOf<Kind>, context: Context) => Result;
};

/** Does what the table has for the kind of an expression. */
export function matchExpression<Result, Context>(
  expression: Expression,
  cases: ExpressionCases<Result, Context>,
  context: Context,
): Result {
  return (cases[expression.kind] as (expression: Expression, context: Context) => Result)(expression, context);
}

/** What an expression is made of: the parts that are expressions themselves, and the place that it reads by itself. */
interface Anatomy<Kind extends ExpressionKind> {
  /** Makes the same of changed parts; absent when it has none. */
  readonly mapParts?: (expression: ExpressionOf<Kind>, change: (part: Expression) => Expression) => ExpressionOf<Kind>;
  readonly place?: (expression: ExpressionOf<Kind>) => Place;
}

const anatomies: { readonly [Kind in ExpressionKind]: Anatomy<Kind> } = {
  literal: {},
  has: { place: ({ place }) => place },
  truth: { place: ({ place }) => place },
  compare: { place: ({ operand }) => operand.place },
  in: { place: ({ operand }) => operand.place },
  text: { place: ({ operand }) => operand.place },
  not: { mapParts: (expression, change) => ({ ...expression, argument: change(expression.argument) }) },
  and: { mapParts: (expression, change) => ({ ...expression, arguments: expression.arguments.map(change) }) },
  or: { mapParts: (expression, change) => ({ ...expression, arguments: expression.arguments.map(change) }) },
  conditional: {
    mapParts: (expression, change) => ({
      ...expression,
      test: change(expression.test),
      then: change(expression.then),
      otherwise: change(expression.otherwise),
    }),
  },
  quantifier: {
    place: ({ place }) => place,
    mapParts: (expression, change) => ({ ...expression, body: change(expression.body) }),
  },
};

/** Makes the same expression of changed parts; what has no parts stays. */
export function mapParts(expression: Expression, change: (part: Expression) => Expression): Expression {
  return anatomyOf(expression).mapParts?.(expression, change) ?? expression;
}

/** Returns the expressions directly inside one, in order. */
export function partsOf(expression: Expression): readonly Expression[] {
  const parts: Expression[] = [];
  mapParts(expression, (part) => {
    parts.push(part);
    return part;
  });
  return parts;
}

/** Returns an expression and all that are inside it, outermost first and in order. */
export function* nodesOf(expression: Expression): Generator<Expression, void> {
  yield expression;
  for (const part of partsOf(expression)) yield* nodesOf(part);
}

/** Returns the place that an expression reads by itself: that of a test, or what a quantifier runs over; connectives and literals have none. */
export function placeOf(expression: TestExpression | ExpressionOf<'quantifier'>): Place;
export function placeOf(expression: Expression): Place | undefined;
export function placeOf(expression: Expression): Place | undefined {
  return anatomyOf(expression).place?.(expression);
}

/** Says whether an expression tests one place and has no parts. */
export function isTest(expression: Expression): expression is TestExpression {
  return placeOf(expression) !== undefined && partsOf(expression).length === 0;
}

function anatomyOf(expression: Expression): Anatomy<ExpressionKind> {
  return anatomies[expression.kind] as Anatomy<ExpressionKind>;
}
