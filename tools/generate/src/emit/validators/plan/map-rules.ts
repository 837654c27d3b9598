import { mapFinding } from './map-finding.ts';
import type { Test } from './test.ts';
import type { RulePlan, WalkPlan } from './types.ts';

/** The rules of a walk that are decided once all members have come by. */
type RulesAtEnd = Pick<WalkPlan, 'rules' | 'byParams' | 'byType'>;

/** Lists them, wherever they stand. */
export function rulesAtEnd({ rules, byParams, byType }: RulesAtEnd): readonly RulePlan[] {
  const inBranches = byParams === undefined ? [] : [...byParams.without, ...byParams.withOne];
  return [...rules, ...inBranches, ...byType.flatMap((group) => group.rules)];
}

/** Changes each of them, and leaves it where it stands. */
export function mapRulesAtEnd({ rules, byParams, byType }: RulesAtEnd, change: (rule: RulePlan) => RulePlan): RulesAtEnd {
  return {
    rules: rules.map(change),
    ...(byParams !== undefined && {
      byParams: { ...byParams, without: byParams.without.map(change), withOne: byParams.withOne.map(change) },
    }),
    byType: byType.map((group) => ({ ...group, rules: group.rules.map(change) })),
  };
}

/** Makes the same walk with changed tests in all of its rules, wherever they are decided. */
export function mapRules(walk: WalkPlan, change: (test: Test) => Test): WalkPlan {
  const changeRule = (rule: RulePlan): RulePlan => ({ ...rule, finding: mapFinding(rule.finding, change) });
  return {
    ...walk,
    members: walk.members.map((member) => ({
      ...member,
      ...(member.atElements !== undefined && { atElements: member.atElements.map(changeRule) }),
      ...(member.atKeys !== undefined && { atKeys: member.atKeys.map(changeRule) }),
    })),
    ...mapRulesAtEnd(walk, changeRule),
  };
}
