import { mapRules } from './map-rules.ts';
import { all, any, type Test } from './test.ts';
import type { Finding, MemberPlan, WalkPlan } from './types.ts';

/** What is sure by the time that a verdict comes to its rules, or would be refused by one of them; and of all that is looked through for warnings. */
export interface Granted {
  /** At most one of the params members is there. */
  readonly atMostOneParams: boolean;
  /** The rule that refuses a type that says nothing, where one does: the type is then 0 only where it is absent. */
  readonly saysType?: string;
}

/** Finds what the rules of a verdict make sure; types are bits in it. */
export function grantedBy(verdict: WalkPlan): Granted {
  const { commandType, members, rules } = verdict;
  if (commandType?.from !== 'self') return { atMostOneParams: false };
  const owned = commandType.owners.map(({ member }) => member);
  const type = members.find(({ isCommandType }) => isCommandType)?.name ?? '';
  const saysType = rules.find(({ finding }) => isSame(finding, { kind: 'one', test: saysNothing(type, commandType.local) }));
  return {
    atMostOneParams: rules.some(
      ({ finding: { kind, ...more } }) =>
        kind === 'one' && 'test' in more && isSame(more.test, { kind: 'members', of: owned, count: 'several' }),
    ),
    ...(saysType !== undefined && { saysType: saysType.id }),
  };
}

/** Leaves out of a walk what is granted; the verdict refuses a type that says nothing where it is read. */
export function takeForGranted(walk: WalkPlan, granted: Granted): WalkPlan {
  const { commandType } = walk;
  if (commandType?.from !== 'self') return walk;
  const type = walk.members.find(({ isCommandType }) => isCommandType)?.name ?? '';
  const changed = mapRules(walk, (test) => simplify(test, type, commandType.local, granted));
  const { atMostOneParams, saysType } = granted;
  return {
    ...changed,
    members: changed.members.map((member): MemberPlan =>
      member.isCommandType && saysType !== undefined ? { ...member, saysType } : member,
    ),
    commandType: { ...commandType, ...(atMostOneParams && { isAlone: true }) },
    rules: changed.rules.filter(({ id }) => id !== saysType),
  };
}

function simplify(test: Test, type: string, local: string, { atMostOneParams, saysType }: Granted): Test {
  if (test.kind === 'otherType' && atMostOneParams) return { ...test, isAlone: true };
  if (test.kind === 'members' && test.count !== 'several' && test.of.includes(type) && saysType !== undefined) {
    const others = test.of.filter((name) => name !== type);
    const isAbsent = test.count === 'none';
    const parts: Test[] = [{ kind: 'ownType', local, holds: isAbsent }, ...(others.length === 0 ? [] : [{ ...test, of: others }])];
    return isAbsent ? all(parts) : any(parts);
  }
  if (test.kind !== 'all' && test.kind !== 'any') return test;
  const parts = test.parts.flatMap((part) => (part.kind === test.kind ? part.parts : [part]));
  const distinct = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
  return test.kind === 'all' ? all(distinct) : any(distinct);
}

function saysNothing(type: string, local: string): Test {
  return all([
    { kind: 'members', of: [type], count: 'some' },
    { kind: 'ownType', local, holds: true },
  ]);
}

function isSame(a: Finding | Test, b: Finding | Test): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
