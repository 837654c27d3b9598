import type { Expression, QuantifierExpression } from '@amapi-spec/model';
import { mapParts, partsOf, placeOf, simplify } from '@amapi-spec/model/expression';
import { ownerOf } from './place-owner.ts';

/**
 * Rewrites an expression so that the body of each macro reads its own variable only, which is all that a subschema of an element can see.
 * What reads something further out is decided before the macro, once for true and once for false:
 * `l.all(x, A(x) || B)` becomes `B || l.all(x, A(x))` in effect.
 */
export function isolateQuantifiers(expression: Expression): Expression {
  const isolated = mapParts(expression, isolateQuantifiers);
  return isolated.kind === 'quantifier' ? hoist(isolated.variable, isolated) : isolated;
}

function hoist(variable: string, quantifier: QuantifierExpression): Expression {
  const foreign = findForeign(quantifier.body, variable);
  if (foreign === undefined) return quantifier;
  // Folded at once: what one condition decides leaves the others beside it without a reader, and they need not be decided twice each.
  const decide = (value: boolean): Expression =>
    hoist(variable, { ...quantifier, body: simplify(substitute(quantifier.body, foreign, value)) });
  return { kind: 'conditional', test: foreign, then: decide(true), otherwise: decide(false) };
}

/** Finds the first leaf or macro that reads from something other than `variable`. */
function findForeign(expression: Expression, variable: string): Expression | undefined {
  const place = placeOf(expression);
  if (place !== undefined) return ownerOf(place).variable === variable ? undefined : expression;
  for (const part of partsOf(expression)) {
    const found = findForeign(part, variable);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Replaces every leaf that says the same as `leaf` by a constant. */
function substitute(expression: Expression, leaf: Expression, value: boolean): Expression {
  if (JSON.stringify(expression) === JSON.stringify(leaf)) return { kind: 'literal', value };
  return mapParts(expression, (part) => substitute(part, leaf, value));
}
