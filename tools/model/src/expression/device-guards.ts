import type { CompareExpression, Expression, Operand, Place } from '../contract/expression.ts';
import type { DeviceGuard } from '../contract/model.ts';
import type { ExpressionContext } from './context.ts';
import { placeKey } from './place.ts';
import { nodesOf, placeOf } from './walk.ts';
import { allOf, anyOf, negate, simplify } from './algebra.ts';

/**
 * Returns, for each device fact that an expression reads, the condition that it is known: while a fact is unknown, the rule is skipped.
 * A number is known when it is not 0, a string when it is not empty, an enum when its value is one of the spec's and not the zero value.
 */
export function deviceGuards(expression: Expression, context: Pick<ExpressionContext, 'enums' | 'roles'>): DeviceGuard[] {
  const guards = new Map<string, DeviceGuard>();
  for (const place of [...nodesOf(expression)].map(placeOf)) {
    if (place !== undefined && isDeviceFact(place, context)) guards.set(placeKey(place), { place, known: knownness(place, context) });
  }
  return [...guards.values()];
}

/** Puts a rule together: false when it applies, its facts are known, and its requirement does not hold. */
export function wholeRule(require: Expression, guards: readonly DeviceGuard[], applies?: Expression): Expression {
  const conditions = allOf([...(applies ? [applies] : []), ...guards.map((guard) => guard.known)]);
  return simplify(anyOf([negate(conditions), require]));
}

/** The condition under which a rule is not skipped: it applies, and its device facts are known. */
export function notSkipped(guards: readonly DeviceGuard[], applies?: Expression): Expression {
  return simplify(allOf([...(applies ? [applies] : []), ...guards.map((guard) => guard.known)]));
}

/** Says whether a place is below the member of the subject that holds the device; what is in a map is no fact by itself, the map is. */
export function isDeviceFact({ root, steps }: Place, { roles }: Pick<ExpressionContext, 'roles'>): boolean {
  const [first] = steps;
  if (root !== 'this' || steps.length < 2 || steps.some(({ kind }) => kind === 'entry')) return false;
  return first?.kind === 'field' && first.type.kind === 'message' && first.type.shape === roles.device.shape;
}

function knownness(place: Place, context: Pick<ExpressionContext, 'enums'>): Expression {
  const { type } = place;
  switch (type.kind) {
    case 'int':
      return compare({ kind: 'value', place, type }, '!=', 0);
    case 'string':
      return compare({ kind: 'value', place, type }, '!=', '');
    case 'enum': {
      const known = context.enums.get(type.enum).values.filter((value) => !value.unspecified);
      const values = known.map((value) => value.name);
      return { kind: 'in', operand: { kind: 'value', place, type }, values };
    }
    default:
      return { kind: 'has', place };
  }
}

function compare(operand: Operand, operator: CompareExpression['operator'], value: string | number): Expression {
  return { kind: 'compare', operator, operand, value };
}
