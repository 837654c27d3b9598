import { mapRules } from './map-rules.ts';
import { all, type Read, type Test } from './test.ts';
import type { RulePlan, WalkPlan } from './types.ts';

/**
 * Leaves out of a verdict what is sure of members that are objects: their own rules have been asked where they came by. A message that must have a
 * default text beside localized ones has none of these where it has no default text.
 */
export function trustMembers(walk: WalkPlan, rulesOf: (shape: string) => readonly RulePlan[]): WalkPlan {
  const refused = walk.members.flatMap(({ keep, value }) => {
    if (keep === undefined || value.kind !== 'shape') return [];
    return rulesOf(value.shape).flatMap(({ finding }) => {
      if (finding.kind !== 'one' || finding.before !== undefined || finding.test.kind !== 'all') return [];
      const facts = finding.test.parts.map((part) => factOf(part, keep.local));
      return facts.every((fact) => fact !== undefined) ? [facts] : [];
    });
  });
  return refused.length === 0 ? walk : mapRules(walk, (test) => (test.kind === 'all' ? leaveOut(test.parts, refused) : test));
}

/** What is said of a value by its path. */
interface Fact {
  readonly path: string;
  readonly holds: boolean;
}

/** Of facts that never hold together, all but one hold: what says that this one does not is sure. One at a time, since each may be what makes another sure. */
function leaveOut(parts: readonly Test[], refused: readonly (readonly Fact[])[]): Test {
  const facts = parts.map((part) => factOf(part));
  const has = (fact: Fact): boolean => facts.some((other) => other?.path === fact.path && other.holds === fact.holds);
  const isSure = ({ path, holds }: Fact): boolean =>
    refused.some(
      (together) =>
        together.some((fact) => fact.path === path && fact.holds !== holds) && together.every((fact) => fact.path === path || has(fact)),
    );
  const sure = facts.findIndex((fact) => fact !== undefined && isSure(fact));
  return sure === -1 ? all(parts) : leaveOut(parts.toSpliced(sure, 1), refused);
}

/** A text or a number is what it is when it is absent, or a map is empty; `below`: the local of the object that the test is on. */
function factOf(test: Test, below?: string): Fact | undefined {
  if (test.kind === 'compare' && (test.operator === '==' || test.operator === '!='))
    return { path: `${pathOf(test.read, below)} ${JSON.stringify(test.value)}`, holds: test.operator === '==' };
  if (test.kind !== 'size' || test.value !== 0 || test.operator === '<' || test.operator === '>=') return undefined;
  return { path: `${pathOf(test.read, below)} size`, holds: test.operator === '==' || test.operator === '<=' };
}

function pathOf({ local, steps }: Read, below: string | undefined): string {
  return [...(below === undefined ? [] : [below]), local, ...steps.map(({ name }) => name)].join('.');
}
