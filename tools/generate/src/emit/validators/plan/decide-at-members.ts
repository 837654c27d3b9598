import { ofTheWhole, renameReads } from './decide-at-elements.ts';
import { mapTest, readsOfTest, testsOf } from './map-finding.ts';
import { all, type Read, type Scalar, type Test } from './test.ts';
import type { KeptMember, MemberPlan, RulePlan, WalkPlan } from './types.ts';

/** How a walk names the value of the member that it is at. */
const member: Read = { local: 'member', steps: [], optional: false };

/** Decides rules that read one scalar, and hold where it is absent, where that member comes by. */
export function decideAtMembers(walk: WalkPlan): WalkPlan {
  const moved = new Set<RulePlan>();
  const members = walk.members.map((plan): MemberPlan => {
    const atMember = walk.rules.flatMap((rule) => {
      const test = movedTo(plan, rule);
      if (test === undefined) return [];
      moved.add(rule);
      return [{ ...rule, finding: { kind: 'one' as const, test } }];
    });
    return atMember.length === 0 ? plan : { ...plan, atMember };
  });
  return { ...walk, members, rules: walk.rules.filter((rule) => !moved.has(rule)) };
}

/** Makes the same test of the member that comes by: it is there, so its absence is not asked for. */
export function atMember(test: Test): Test {
  return mapTest(
    renameReads(test, () => member),
    (part) => (part.kind === 'all' ? all(part.parts.filter(({ kind }) => kind !== 'defined')) : part),
  );
}

function movedTo({ keep, value }: MemberPlan, { finding }: RulePlan): Test | undefined {
  if (keep === undefined || !['text', 'word', 'int32', 'boolean'].includes(value.kind)) return undefined;
  if (finding.kind !== 'one' || finding.before !== undefined) return undefined;
  const readsIt = ({ local, steps }: Read): boolean => local === keep.local && steps.length === 0;
  const isItsOwn = testsOf(finding).every((part) => !ofTheWhole.has(part.kind) && readsOfTest(part).every(readsIt));
  return isItsOwn && isFalse(finding.test, keep) ? atMember(finding.test) : undefined;
}

/** Tells whether a test is false for certain while a member is absent. */
function isFalse(test: Test, keep: KeptMember): boolean {
  switch (test.kind) {
    case 'all':
      return test.parts.some((part) => isFalse(part, keep));
    case 'any':
      return test.parts.every((part) => isFalse(part, keep));
    case 'defined':
      return test.holds && keep.initial === undefined;
    case 'compare': {
      const fallback = keep.initial ?? test.read.fallback;
      return fallback?.kind === 'scalar' && !compares[test.operator](fallback.value, test.value);
    }
    default:
      return false;
  }
}

const compares: Readonly<Record<Extract<Test, { kind: 'compare' }>['operator'], (left: Scalar, right: Scalar) => boolean>> = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};
