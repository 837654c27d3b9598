import type { Expression, QuantifierExpression } from '@amapi-spec/model';
import { isolateQuantifiers } from './isolate-quantifiers.ts';
import { allOf, anyOf, atMembers, ifThen, not, type JsonSchema } from './json-schema.ts';
import { type LeafSchema, leafToJsonSchema, type ZeroValue } from './leaf-to-json-schema.ts';
import { mapAll } from './map-quantifier.ts';
import { minimize } from './minimize/minimize.ts';
import { ownerOf } from './place-owner.ts';
import {
  type ExpressionCases,
  matchExpression,
  negate,
  nodesOf,
  negatedTest,
  oppositeOf,
  placeOf,
  pushNegation,
  type TestExpression,
} from '@amapi-spec/model/expression';

/**
 * Translates a lowered expression to a JSON Schema of its subject: valid if and only if the expression is true.
 * Exact for values whose structure is right; members that are absent count as their type's default, so a leaf becomes nested
 * `properties`, with `required` at each level if and only if the default does not satisfy it.
 */
export function expressionToJsonSchema(expression: Expression, zeroValue: ZeroValue): JsonSchema {
  return translate(minimize(isolateQuantifiers(expression), zeroValue), zeroValue);
}

/**
 * Translates what must not be to a schema of its subject: valid if and only if the expression is false.
 * What asks one thing, and that by one keyword, is said as what must be. All else stays within a `not`: validators report one error, whatever is wrong.
 */
export function refuse(expression: Expression, zeroValue: ZeroValue): JsonSchema {
  const refused = minimize(isolateQuantifiers(expression), zeroValue);
  const asksOneThing = !['and', 'or', 'conditional'].includes(refused.kind) && ![...nodesOf(refused)].some(({ kind }) => kind === 'text');
  return asksOneThing ? translate(pushNegation(negate(refused)), zeroValue) : not(translate(refused, zeroValue));
}

function translate(expression: Expression, zeroValue: ZeroValue): JsonSchema {
  return matchExpression(expression, translators, zeroValue);
}

/** Translates isolated expressions in negation normal form: at the tests a negation reads best. */
const translators: ExpressionCases<JsonSchema, ZeroValue> = {
  literal: ({ value }) => value,
  and: ({ arguments: parts }, zeroValue) => allOf(cheapestFirst(parts).map((part) => translate(part, zeroValue))),
  or: ({ arguments: parts }, zeroValue) => anyOf(parts.map((part) => translate(part, zeroValue))),
  conditional: (expression, zeroValue) =>
    choose(translate(expression.test, zeroValue), translate(expression.then, zeroValue), translate(expression.otherwise, zeroValue)),
  quantifier: quantify,
  not: (negation, zeroValue) => {
    const test = negatedTest(negation);
    if (test.kind === 'compare') return translateTest({ ...test, operator: oppositeOf[test.operator] }, zeroValue);
    const { steps, schema, absent } = testAt(test, zeroValue);
    return atMembers(steps, not(schema), !absent);
  },
  has: translateTest,
  truth: translateTest,
  compare: translateTest,
  in: translateTest,
  text: translateTest,
};

/** Validators stop at the first condition that fails, and some make a list of an object's members to count them. */
function cheapestFirst(parts: readonly Expression[]): readonly Expression[] {
  const counts = (part: Expression): boolean => placeOf(part)?.type.kind === 'map';
  return [...parts.filter((part) => !counts(part)), ...parts.filter(counts)];
}

function translateTest(test: TestExpression, zeroValue: ZeroValue): JsonSchema {
  const { steps, schema, absent } = testAt(test, zeroValue);
  return atMembers(steps, schema, absent);
}

function testAt(test: TestExpression, zeroValue: ZeroValue): LeafSchema & { readonly steps: readonly string[] } {
  return { ...leafToJsonSchema(test, zeroValue), steps: ownerOf(placeOf(test)).steps };
}

function choose(test: JsonSchema, then: JsonSchema, otherwise: JsonSchema): JsonSchema {
  if (test === true) return then;
  if (test === false) return otherwise;
  if (JSON.stringify(then) === JSON.stringify(otherwise)) return then;
  if (otherwise === true) return ifThen(test, then);
  if (then === true) return anyOf([test, otherwise]);
  return { if: test, then, else: otherwise };
}

function quantify({ operator, place, over, body }: QuantifierExpression, zeroValue: ZeroValue): JsonSchema {
  const { steps } = ownerOf(place);
  const part = (inner: Expression): JsonSchema => translate(inner, zeroValue);
  if (over === 'map') {
    if (operator === 'all') return atMembers(steps, mapAll(body, part), true);
    return atMembers(steps, not(mapAll(pushNegation(negate(body)), part)), false);
  }
  const element = part(body);
  if (operator === 'all') return atMembers(steps, element === true ? true : { items: element }, true);
  return atMembers(steps, element === false ? false : { contains: element }, false);
}
