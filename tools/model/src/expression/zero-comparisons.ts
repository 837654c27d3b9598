import type { Expression, Place } from '../contract/expression.ts';
import { zeroValueOf } from '../query/create-index.ts';
import { isDeviceFact } from './device-guards.ts';
import type { ExpressionContext } from './context.ts';
import { formatPlace, placeKey } from './place.ts';
import type { ExpressionProblem } from './problem.ts';
import { negate, pushNegation } from './algebra.ts';
import { partsOf, placeOf } from './walk.ts';

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
    const [zero, place] = [zeroValue(node, context), placeOf(node)];
    if (
      zero !== undefined &&
      place !== undefined &&
      place.steps.length > 0 &&
      !isDeviceFact(place, context) &&
      !present.has(placeKey(place))
    )
      problems.push({ code: 'expression-zero-value', offset: offsets.get(node) ?? 0, slots: { value: zero, field: formatPlace(place) } });
    for (const part of partsOf(node)) visit(part, union([present, ...settledBeside(part, node).map(presentWhen)]));
  };
  visit(expression, new Set());
  return problems;
}

/** Returns what is certain where the verdict depends on a part: of a conjunction the others hold, of a disjunction they do not. */
function settledBeside(part: Expression, node: Expression): readonly Expression[] {
  if (node.kind === 'and') return node.arguments.filter((other) => other !== part);
  if (node.kind === 'or') return node.arguments.filter((other) => other !== part).map(negate);
  if (node.kind !== 'conditional' || part === node.test) return [];
  return [part === node.then ? node.test : negate(node.test)];
}

/** Returns an enum's zero value when an expression compares with it. */
export function zeroValue(node: Expression, context: ExpressionContext): string | undefined {
  if ((node.kind !== 'compare' && node.kind !== 'in') || node.operand.kind !== 'value' || node.operand.type.kind !== 'enum')
    return undefined;
  const zero = zeroValueOf(context.enums.get(node.operand.type.enum));
  const values = node.kind === 'compare' ? [node.value] : node.values;
  return values.includes(zero) ? zero : undefined;
}

/** Returns the places that are certainly there when an expression holds. */
function presentWhen(expression: Expression): ReadonlySet<string> {
  const normal = pushNegation(expression);
  if (normal.kind === 'and') return union(normal.arguments.map(presentWhen));
  return normal.kind === 'has' ? keysUpTo(normal.place) : new Set();
}

function keysUpTo(place: Place): ReadonlySet<string> {
  return new Set(place.steps.map((_, index) => placeKey({ ...place, steps: place.steps.slice(0, index + 1) })));
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
