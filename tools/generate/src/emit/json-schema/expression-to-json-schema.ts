import type { Expression, QuantifierExpression } from '@amapi-spec/model';
import { isolateQuantifiers } from './isolate-quantifiers.ts';
import { allOf, anyOf, atMembers, ifThen, not, type JsonSchema } from './json-schema.ts';
import { leafToJsonSchema, type ZeroValue } from './leaf-to-json-schema.ts';
import { mapAll } from './map-quantifier.ts';
import { ownerOf } from './place-owner.ts';

/**
 * Translates a lowered expression to a JSON Schema of its subject: valid if and only if the expression is true.
 * Exact for values whose structure is right; members that are absent count as their type's default, so a leaf becomes nested
 * `properties`, with `required` at each level if and only if the default does not satisfy it.
 */
export function expressionToJsonSchema(expression: Expression, zeroValue: ZeroValue): JsonSchema {
  return translate(isolateQuantifiers(expression), true, zeroValue);
}

/** Translates an isolated expression, or its negation where `holds` is false: negation goes down to the leaves, where it reads best. */
function translate(expression: Expression, holds: boolean, zeroValue: ZeroValue): JsonSchema {
  const part = (inner: Expression, innerHolds: boolean): JsonSchema => translate(inner, innerHolds, zeroValue);
  switch (expression.kind) {
    case 'literal':
      return expression.value === holds;
    case 'not':
      return part(expression.argument, !holds);
    case 'and':
    case 'or': {
      const parts = expression.arguments.map((argument) => part(argument, holds));
      return (expression.kind === 'and') === holds ? allOf(parts) : anyOf(parts);
    }
    case 'conditional':
      return choose(part(expression.test, true), part(expression.then, holds), part(expression.otherwise, holds));
    case 'quantifier':
      return quantify(expression, holds, zeroValue);
    default: {
      const { schema, absent } = leafToJsonSchema(expression, zeroValue);
      const { steps } = ownerOf(expression.kind === 'has' || expression.kind === 'truth' ? expression.place : expression.operand.place);
      return holds ? atMembers(steps, schema, absent) : atMembers(steps, not(schema), !absent);
    }
  }
}

function choose(test: JsonSchema, then: JsonSchema, otherwise: JsonSchema): JsonSchema {
  if (test === true) return then;
  if (test === false) return otherwise;
  if (JSON.stringify(then) === JSON.stringify(otherwise)) return then;
  if (otherwise === true) return ifThen(test, then);
  if (then === true) return anyOf([test, otherwise]);
  return { if: test, then, else: otherwise };
}

/** `all` and the denial of `exists` say something of each; `exists` and the denial of `all` of one. */
function quantify(quantifier: QuantifierExpression, holds: boolean, zeroValue: ZeroValue): JsonSchema {
  const { steps } = ownerOf(quantifier.place);
  const universal = (quantifier.operator === 'all') === holds;
  const bodyHolds = (quantifier.operator === 'all') === universal;
  const part = (inner: Expression, innerHolds: boolean): JsonSchema => translate(inner, innerHolds, zeroValue);
  if (quantifier.over === 'list') {
    const body = part(quantifier.body, bodyHolds);
    if (universal) return atMembers(steps, body === true ? true : { items: body }, true);
    return atMembers(steps, body === false ? false : { contains: body }, false);
  }
  if (universal) return atMembers(steps, mapAll(quantifier.body, bodyHolds, part), true);
  return atMembers(steps, not(mapAll(quantifier.body, !bodyHolds, part)), false);
}
