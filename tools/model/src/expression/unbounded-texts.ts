import type { Expression } from '../contract/expression.ts';
import type { ExpressionContext } from './context.ts';
import { formatPlace } from './place.ts';
import type { ExpressionProblem } from './problem.ts';
import { findUnbounded } from './regex/ambiguity.ts';
import { parseRegexSubset } from './regex/subset.ts';

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
  switch (expression.kind) {
    case 'not':
      return findUnboundedTexts(expression.argument, offsets, context);
    case 'and':
    case 'or':
      return expression.arguments.flatMap((argument) => findUnboundedTexts(argument, offsets, context));
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise].flatMap((part) => findUnboundedTexts(part, offsets, context));
    case 'quantifier':
      return findUnboundedTexts(expression.body, offsets, context);
    case 'text': {
      const { type, place } = expression.operand;
      const bounded = type.kind === 'string' && type.maxLength !== undefined;
      if (bounded || expression.operator !== 'matches' || !repeatsWithoutEnd(expression.value)) return [];
      return [{ code: 'expression-unbounded', offset: offsets.get(expression) ?? 0, slots: { found: formatPlace(place) } }];
    }
    default:
      return [];
  }
}

function repeatsWithoutEnd(pattern: string): boolean {
  const parsed = parseRegexSubset(pattern);
  return parsed.ok && findUnbounded(parsed.regex.body) !== undefined;
}
