import { mapFinding } from './map-finding.ts';
import type { Test } from './test.ts';
import type { RulePlan, WalkPlan } from './types.ts';

/** Makes the same walk with changed tests in all of its rules, wherever they are decided. */
export function mapRules(walk: WalkPlan, change: (test: Test) => Test): WalkPlan {
  const each = (rules: readonly RulePlan[]): RulePlan[] => rules.map((rule) => ({ ...rule, finding: mapFinding(rule.finding, change) }));
  return {
    ...walk,
    members: walk.members.map((member) => ({
      ...member,
      ...(member.atElements !== undefined && { atElements: each(member.atElements) }),
      ...(member.atKeys !== undefined && { atKeys: each(member.atKeys) }),
    })),
    rules: each(walk.rules),
    ...(walk.byParams !== undefined && {
      byParams: { ...walk.byParams, without: each(walk.byParams.without), withOne: each(walk.byParams.withOne) },
    }),
    byType: walk.byType.map((group) => ({ ...group, rules: each(group.rules) })),
  };
}
