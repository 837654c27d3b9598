import type { Expression, Place } from '@amapi-spec/model';

/** Leaves out the guards that a broken requirement implies anyway: `managementMode == 'PROFILE_OWNER'` says that the mode is known. */
export function impliedGuards(guards: readonly Expression[], require: Expression): readonly Expression[] {
  const broken = conjuncts(require, true);
  return guards.filter((guard) => !broken.some(({ part, negated }) => !negated && implies(part, guard)));
}

interface Conjunct {
  readonly part: Expression;
  readonly negated: boolean;
}

/** What holds, all of it, when the expression does (or does not). */
function conjuncts(expression: Expression, negated: boolean): Conjunct[] {
  if (expression.kind === 'not') return conjuncts(expression.argument, !negated);
  if (expression.kind === (negated ? 'or' : 'and'))
    return (expression as { arguments: readonly Expression[] }).arguments.flatMap((part) => conjuncts(part, negated));
  if (expression.kind === 'compare' && negated)
    return [{ part: { ...expression, operator: opposite[expression.operator] }, negated: false }];
  return [{ part: expression, negated }];
}

const opposite = { '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

function implies(part: Expression, guard: Expression): boolean {
  if (part.kind !== 'compare') return false;
  if (guard.kind === 'in')
    return part.operator === '==' && samePlace(part.operand.place, guard.operand.place) && guard.values.includes(part.value);
  if (guard.kind !== 'compare' || guard.operator !== '!=' || guard.value !== 0 || !samePlace(part.operand.place, guard.operand.place))
    return false;
  return (
    typeof part.value === 'number' &&
    ((part.operator === '>=' && part.value > 0) ||
      (part.operator === '>' && part.value >= 0) ||
      (part.operator === '==' && part.value !== 0))
  );
}

function samePlace(a: Place, b: Place): boolean {
  return a.root === 'this' && b.root === 'this' && JSON.stringify(a.steps) === JSON.stringify(b.steps);
}
