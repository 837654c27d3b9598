import type { Expression } from '../contract/expression.ts';
import type { ExpressionContext } from './context.ts';
import { formatPlace } from './place.ts';
import type { ExpressionProblem } from './problem.ts';
import { findUnbounded } from './regex/ambiguity.ts';
import { parseRegexSubset } from './regex/subset.ts';
import { nodesOf } from './walk.ts';

/**
 * Finds patterns that repeat without end on texts without a greatest length: engines keep a way back for each repetition, and some run out of
 * room for them. Bounds come first, so that every target has them; what is no rule (it has variables) is left alone.
 */
export function findUnboundedTexts(
  expression: Expression,
  offsets: ReadonlyMap<Expression, number>,
  context: ExpressionContext,
): ExpressionProblem[] {
  if (context.variables !== undefined) return [];
  return [...nodesOf(expression)].flatMap((node): ExpressionProblem[] => {
    if (node.kind !== 'text' || node.operator !== 'matches' || !repeatsWithoutEnd(node.value)) return [];
    const { type, place } = node.operand;
    if (type.kind === 'string' && type.maxLength !== undefined) return [];
    return [{ code: 'expression-unbounded', offset: offsets.get(node) ?? 0, slots: { found: formatPlace(place) } }];
  });
}

function repeatsWithoutEnd(pattern: string): boolean {
  const parsed = parseRegexSubset(pattern);
  return parsed.ok && findUnbounded(parsed.regex.body) !== undefined;
}
