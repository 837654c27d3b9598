import type { Expression } from '../contract/expression.ts';
import type { ExpressionContext } from './context.ts';
import { isDeviceFact } from './device-guards.ts';
import { formatPlace } from './place.ts';
import type { ExpressionProblem } from './problem.ts';
import { nodesOf, placeOf } from './walk.ts';
import { zeroValue } from './zero-comparisons.ts';

/** Finds questions whether a device fact is known: a rule is skipped while it is not, so the answer is always the same. */
export function findUnknownFacts(
  expression: Expression,
  offsets: ReadonlyMap<Expression, number>,
  context: ExpressionContext,
): ExpressionProblem[] {
  return [...nodesOf(expression)].flatMap((node): ExpressionProblem[] => {
    const place = placeOf(node);
    const asks = node.kind === 'has' || zeroValue(node, context) !== undefined;
    if (!asks || place === undefined || !isDeviceFact(place, context)) return [];
    return [{ code: 'expression-unknown-fact', offset: offsets.get(node) ?? 0, slots: { field: formatPlace(place) } }];
  });
}
