import type { Expression } from '@amapi-spec/model';
import { allOf, anyOf, type JsonSchema } from './json-schema.ts';
import { keyPattern, type KeyCondition } from './key-pattern.ts';
import type { Leaf } from './leaf-to-json-schema.ts';
import { ownerOf, placeOf } from './place-owner.ts';

/** Translates an expression, or its denial, to a schema of what it reads from. */
export type Translate = (expression: Expression, holds: boolean) => JsonSchema;

/** A leaf or macro that is to hold or to fail. */
interface Literal {
  readonly expression: Expression;
  readonly holds: boolean;
}

/**
 * Translates "for each entry, `body`" (or its denial, where `holds` is false) to a schema of the map.
 * A clause on keys alone becomes `propertyNames`, on values alone `additionalProperties`, on both `patternProperties`: the values under
 * the keys that do not satisfy it by themselves.
 */
export function mapAll(body: Expression, holds: boolean, translate: Translate): JsonSchema {
  return allOf(clausesOf(body, holds).map((clause) => clauseToJsonSchema(clause, translate)));
}

function clauseToJsonSchema(clause: readonly Literal[], translate: Translate): JsonSchema {
  const keys = clause.filter((literal) => isOnKey(literal.expression));
  const values = clause.filter((literal) => !isOnKey(literal.expression));
  const any = (literals: readonly Literal[]): JsonSchema => anyOf(literals.map(({ expression, holds }) => translate(expression, holds)));
  if (values.length === 0) return named('propertyNames', any(keys));
  if (keys.length === 0) return named('additionalProperties', any(values));
  const others = keys.map(({ expression, holds }): KeyCondition => ({ leaf: expression as Leaf, holds: !holds }));
  return { patternProperties: { [keyPattern(others)]: any(values) } };
}

function named(keyword: string, schema: JsonSchema): JsonSchema {
  return schema === true ? true : { [keyword]: schema };
}

function isOnKey(expression: Expression): boolean {
  const place = placeOf(expression);
  return place !== undefined && ownerOf(place).part === 'element';
}

/** The conjunctive normal form: a list of clauses, each a list of alternatives. Rule bodies are small, so its growth does not matter. */
function clausesOf(expression: Expression, holds: boolean): readonly (readonly Literal[])[] {
  switch (expression.kind) {
    case 'literal':
      return expression.value === holds ? [] : [[]];
    case 'not':
      return clausesOf(expression.argument, !holds);
    case 'and':
    case 'or': {
      const parts = expression.arguments.map((argument) => clausesOf(argument, holds));
      return (expression.kind === 'and') === holds ? parts.flat() : parts.reduce(distribute, [[]]);
    }
    case 'conditional':
      return [
        ...distribute(clausesOf(expression.test, false), clausesOf(expression.then, holds)),
        ...distribute(clausesOf(expression.test, true), clausesOf(expression.otherwise, holds)),
      ];
    default:
      return [[{ expression, holds }]];
  }
}

function distribute(left: readonly (readonly Literal[])[], right: readonly (readonly Literal[])[]): readonly (readonly Literal[])[] {
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}
