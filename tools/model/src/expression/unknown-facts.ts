import type { Expression, Place } from '../contract/expression.ts';
import { isDeviceFact } from './device-guards.ts';
import type { ExpressionContext } from './context.ts';
import { formatPlace } from './place.ts';
import type { ExpressionProblem } from './problem.ts';
import { zeroValue } from './zero-comparisons.ts';

/** Finds questions whether a device fact is known: a rule is silent while it is not, so the answer is always the same. */
export function findUnknownFacts(
  expression: Expression,
  offsets: ReadonlyMap<Expression, number>,
  context: ExpressionContext,
): ExpressionProblem[] {
  const report = (place: Place, node: Expression): ExpressionProblem[] =>
    isDeviceFact(place, context)
      ? [{ code: 'expression-unknown-fact', offset: offsets.get(node) ?? 0, slots: { field: formatPlace(place) } }]
      : [];
  const visit = (node: Expression): ExpressionProblem[] => {
    switch (node.kind) {
      case 'has':
        return report(node.place, node);
      case 'compare':
      case 'in':
        return zeroValue(node, context) === undefined ? [] : report(node.operand.place, node);
      case 'not':
        return visit(node.argument);
      case 'and':
      case 'or':
        return node.arguments.flatMap(visit);
      case 'conditional':
        return [node.test, node.then, node.otherwise].flatMap(visit);
      case 'quantifier':
        return visit(node.body);
      default:
        return [];
    }
  };
  return visit(expression);
}
