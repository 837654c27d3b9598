import type { Expression } from '@amapi-spec/model';
import { negate, oppositeOf, pushNegation, samePlace } from '@amapi-spec/model/expression';

/** Leaves out the guards that a broken requirement implies anyway: `managementMode == 'PROFILE_OWNER'` says that the mode is known. */
export function impliedGuards(guards: readonly Expression[], require: Expression): readonly Expression[] {
  const broken = pushNegation(negate(require));
  const conjuncts = (broken.kind === 'and' ? broken.arguments : [broken]).map(plain);
  return guards.filter((guard) => !conjuncts.some((part) => implies(part, guard)));
}

/** A comparison that is denied is one the other way round. */
function plain(part: Expression): Expression {
  const denied = part.kind === 'not' ? part.argument : undefined;
  return denied?.kind === 'compare' ? { ...denied, operator: oppositeOf[denied.operator] } : part;
}

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
