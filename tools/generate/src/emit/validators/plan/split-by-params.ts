import { mapFinding, testsOf } from './map-finding.ts';
import { rulesAtEnd } from './map-rules.ts';
import { all, type Test } from './test.ts';
import type { Finding, RulePlan, WalkPlan } from './types.ts';

/**
 * Puts apart the rules of a verdict that can be broken only without a params member and only with one, which is then asked once. What the
 * command is, it says itself where it has none. Types are bits, and one rule refuses several params.
 */
export function splitByParams(walk: WalkPlan): WalkPlan {
  const { commandType } = walk;
  if (commandType?.from !== 'self' || commandType.isAlone !== true) return walk;
  const group = commandType.owners.map(({ member }) => member);
  const without = walk.rules.filter(({ finding }) => conditionsOf(finding).some((test) => asks(test, group, ['none'])));
  const withOne = walk.rules.filter(({ finding }) =>
    conditionsOf(finding).some((test) => asks(test, group, ['some', 'several']) || test.kind === 'otherType'),
  );
  if (without.length === 0 || withOne.length === 0) return walk;
  const rest = walk.rules.filter((rule) => !without.includes(rule) && !withOne.includes(rule));
  const { local } = commandType;
  const saysNothing = ({ finding }: RulePlan): boolean =>
    conditionsOf(finding).every((test) => asks(test, group, ['none']) || (test.kind === 'ownType' && test.bit === undefined && test.holds));
  const isTyped = without.some(saysNothing);
  const settleWithout = (test: Test): Test => {
    if (asks(test, group, ['none'])) return settled;
    if (test.kind === 'commandType') return { ...test, local };
    if (test.kind !== 'hasCommandType') return test;
    return isTyped ? settled : { kind: 'ownType', local, holds: false };
  };
  const settleWith = (test: Test): Test => {
    if (asks(test, group, ['some'])) return settled;
    return test.kind === 'otherType' ? { ...test, isThere: true } : test;
  };
  const isAsked = rulesAtEnd({ rules: rest, byType: walk.byType }).some(({ finding }) =>
    testsOf(finding).some(({ kind }) => kind === 'commandType' || kind === 'hasCommandType'),
  );
  return {
    ...walk,
    ...(!isAsked && walk.byType.length === 0 && { commandType: { ...commandType, isUnasked: true } }),
    rules: rest,
    byParams: {
      group,
      without: without.map((rule) => settle(rule, settleWithout)),
      withOne: withOne.map((rule) => settle(rule, settleWith)),
    },
  };
}

/** What is sure in a branch. */
const settled: Test = { kind: 'constant', value: true };

/** What must all hold for a rule to be broken. */
function conditionsOf(finding: Finding): readonly Test[] {
  const tests = [
    ...(finding.kind === 'repeated' || finding.before === undefined ? [] : [finding.before]),
    ...(finding.kind === 'one' ? [finding.test] : []),
  ];
  return tests.flatMap((test) => (test.kind === 'all' ? test.parts : [test]));
}

function asks(test: Test, group: readonly string[], counts: readonly string[]): boolean {
  return (
    test.kind === 'members' &&
    counts.includes(test.count) &&
    test.of.length === group.length &&
    group.every((member) => test.of.includes(member))
  );
}

/** Leaves out of a rule what is sure. */
function settle(rule: RulePlan, change: (test: Test) => Test): RulePlan {
  const isOpen = (test: Test): boolean => test.kind !== 'constant';
  const changed = mapFinding(rule.finding, (test) => {
    const next = change(test);
    return next.kind === 'all' ? all(next.parts.filter(isOpen)) : next;
  });
  if (changed.kind === 'repeated' || changed.before === undefined || hasConditions(changed.before)) return { ...rule, finding: changed };
  const { before: _, ...finding } = changed;
  return { ...rule, finding: finding as Finding };
}

/** Nothing is left of conditions that are all sure. */
function hasConditions(test: Test): boolean {
  return test.kind === 'all' ? test.parts.length > 0 : test.kind !== 'constant';
}
