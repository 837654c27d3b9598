import type { Expression, Place } from '../contract/expression.ts';
import { zeroValueOf } from '../query/create-index.ts';
import { isDeviceFact } from './device-guards.ts';
import type { ExpressionContext } from './context.ts';
import { formatPlace, placeKey } from './place.ts';
import type { ExpressionProblem } from './problem.ts';

/**
 * Finds comparisons of an enum with its zero value where the expression does not first say whether the field is there: in JSON an absent
 * field and an unspecified one look different, and an author must say which is meant.
 */
export function findZeroComparisons(
  expression: Expression,
  offsets: ReadonlyMap<Expression, number>,
  context: ExpressionContext,
): ExpressionProblem[] {
  const problems: ExpressionProblem[] = [];
  const visit = (node: Expression, present: ReadonlySet<string>): void => {
    switch (node.kind) {
      case 'compare':
      case 'in': {
        const zero = zeroValue(node, context);
        const { place } = node.operand;
        if (zero === undefined || place.steps.length === 0 || isDeviceFact(place, context) || present.has(placeKey(place))) return;
        problems.push({ code: 'expression-zero-value', offset: offsets.get(node) ?? 0, slots: { value: zero, field: formatPlace(place) } });
        return;
      }
      case 'not':
        return visit(node.argument, present);
      case 'and':
      case 'or':
        node.arguments.forEach((argument, index) => {
          const others = node.arguments.filter((_, other) => other !== index);
          visit(argument, union([present, ...others.map((other) => presentWhen(other, node.kind === 'and'))]));
        });
        return;
      case 'conditional':
        visit(node.test, present);
        visit(node.then, union([present, presentWhen(node.test, true)]));
        return visit(node.otherwise, union([present, presentWhen(node.test, false)]));
      case 'quantifier':
        return visit(node.body, present);
      default:
        return;
    }
  };
  visit(expression, new Set());
  return problems;
}

/** Returns an enum's zero value when a comparison is with it. */
export function zeroValue(node: Expression & { kind: 'compare' | 'in' }, context: ExpressionContext): string | undefined {
  if (node.operand.kind !== 'value' || node.operand.type.kind !== 'enum') return undefined;
  const zero = zeroValueOf(context.enums.get(node.operand.type.enum));
  const values = node.kind === 'compare' ? [node.value] : node.values;
  return values.includes(zero) ? zero : undefined;
}

/** Returns the places that are certainly there when `expression` comes out as `outcome`. */
function presentWhen(expression: Expression, outcome: boolean): ReadonlySet<string> {
  switch (expression.kind) {
    case 'has':
      return outcome ? keysUpTo(expression.place) : new Set();
    case 'not':
      return presentWhen(expression.argument, !outcome);
    case 'and':
      return outcome ? union(expression.arguments.map((argument) => presentWhen(argument, true))) : new Set();
    case 'or':
      return outcome ? new Set() : union(expression.arguments.map((argument) => presentWhen(argument, false)));
    default:
      return new Set();
  }
}

function keysUpTo(place: Place): ReadonlySet<string> {
  return new Set(place.steps.map((_, index) => placeKey({ ...place, steps: place.steps.slice(0, index + 1) })));
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
