import type { Expression, NotExpression } from '@amapi-spec/model';
import { allOf, anyOf, type JsonSchema } from './json-schema.ts';
import { keyPattern, type KeyCondition } from './key-pattern.ts';
import { isTest, negate, negatedTest, placeOf, pushNegation, type TestExpression } from '@amapi-spec/model/expression';
import { ownerOf } from './place-owner.ts';

/** Translates an expression in negation normal form to a schema of what it reads from. */
export type Translate = (expression: Expression) => JsonSchema;

/**
 * Translates "for each entry, `body`", which is in negation normal form, to a schema of the map.
 * A clause on keys alone becomes `propertyNames`, on values alone `additionalProperties`, on both `patternProperties`: the values under
 * the keys that do not satisfy it by themselves.
 */
export function mapAll(body: Expression, translate: Translate): JsonSchema {
  return allOf(clausesOf(body).map((clause) => clauseToJsonSchema(clause, translate)));
}

function clauseToJsonSchema(clause: readonly Expression[], translate: Translate): JsonSchema {
  const keys = clause.filter(isOnKey);
  const values = clause.filter((part) => !isOnKey(part));
  if (values.length === 0) return named('propertyNames', anyOf(keys.map(translate)));
  if (keys.length === 0) return named('additionalProperties', anyOf(values.map(translate)));
  const others = keys.map((key): KeyCondition =>
    key.kind === 'not' ? { test: negatedTest(key), holds: true } : { test: key, holds: false },
  );
  return { patternProperties: { [keyPattern(others)]: anyOf(values.map(translate)) } };
}

function named(keyword: string, schema: JsonSchema): JsonSchema {
  return schema === true ? true : { [keyword]: schema };
}

/** Tells whether a part of a clause tests a key: a quantifier runs over what is under it. */
function isOnKey(part: Expression): part is TestExpression | NotExpression {
  const test = part.kind === 'not' ? part.argument : part;
  return isTest(test) && ownerOf(placeOf(test)).part === 'element';
}

/** The conjunctive normal form: a list of clauses, each a list of alternatives. Rule bodies are small, so its growth does not matter. */
function clausesOf(expression: Expression): readonly (readonly Expression[])[] {
  switch (expression.kind) {
    case 'literal':
      return expression.value ? [] : [[]];
    case 'and':
      return expression.arguments.flatMap(clausesOf);
    case 'or':
      return expression.arguments.map(clausesOf).reduce(distribute, [[]]);
    case 'conditional':
      return [
        ...distribute(clausesOf(pushNegation(negate(expression.test))), clausesOf(expression.then)),
        ...distribute(clausesOf(expression.test), clausesOf(expression.otherwise)),
      ];
    default:
      return [[expression]];
  }
}

function distribute(
  left: readonly (readonly Expression[])[],
  right: readonly (readonly Expression[])[],
): readonly (readonly Expression[])[] {
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}
