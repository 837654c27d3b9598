import type { Expression } from '@amapi-spec/model';
import { negate } from '@amapi-spec/model/expression';
import type { Purpose } from './checks/check-planner.ts';
import type { PlanContext } from './context.ts';
import { devicePart, mapAtoms } from './device-part.ts';
import { mapFinding, mapTest, readsOf, readsOfTest } from './map-finding.ts';
import type { DeviceShare, PairRulePlan } from './pair-types.ts';
import { planRequirement } from './plan-rule.ts';
import { planTest } from './plan-test.ts';
import { all, any, type Read, type Test } from './test.ts';
import type { Finding } from './types.ts';

type OneFinding = Extract<Finding, { readonly kind: 'one' }>;

/**
 * Plans how it is found that a requirement may be broken as far as the facts are known: where all of them are, that it is. What is asked of a
 * fact that is undefined holds, so each leaf needs to be one that a broken requirement has.
 */
export function planMayBreak(
  require: Expression,
  purpose: Purpose,
  facts: ReadonlySet<string>,
  context: PlanContext,
): Pick<PairRulePlan, 'device' | 'findings'> {
  // What is asked by a condition is asked on both sides of a negation.
  const plain = mapAtoms(require, true, (atom) => atom);
  const finding = mapFinding(planRequirement(plain, [], purpose, context), (test) => orUnknown(test, facts));
  const { some, every } = devicePart(plain, context.model.roles.pair);
  if (isSame(some, every)) return { findings: finding.kind === 'one' ? [factsFirst(finding, facts)] : planElements(finding, facts) };
  const [always, before] = [some, every].map((part) =>
    part.kind === 'literal' ? undefined : mapTest(planTest(negate(part), context), (test) => orUnknown(test, facts)),
  );
  const device: DeviceShare = {
    ...(always && { always }),
    ...(before && { before }),
    isDeep: [always, before].some((test) => test !== undefined && !asksFacts(test, facts)),
  };
  return { device, findings: finding.kind === 'one' ? [withoutFacts(finding, facts)] : planElements(finding, facts) };
}

/** What is not known has no elements, and any that breaks the rule. */
function planElements(finding: Finding, facts: ReadonlySet<string>): Finding[] {
  if (finding.kind !== 'each' || !facts.has(finding.over.local)) return [finding];
  return [
    { kind: 'one', test: isUnknown(finding.over) },
    { ...finding, over: { ...finding.over, fallback: { kind: finding.as === 'key' ? 'map' : 'list' } } },
  ];
}

/** What is asked of facts alone comes first: it is false mostly, and reads nothing that may be malformed. */
function factsFirst({ test }: OneFinding, facts: ReadonlySet<string>): OneFinding {
  const parts = partsOf(test);
  const before = parts.filter((part) => asksFacts(part, facts));
  const rest = parts.filter((part) => !asksFacts(part, facts));
  return before.length === 0 || rest.length === 0 ? { kind: 'one', test } : { kind: 'one', before: all(before), test: all(rest) };
}

/** What is asked of facts alone has been asked before. */
function withoutFacts({ test }: OneFinding, facts: ReadonlySet<string>): OneFinding {
  return { kind: 'one', test: all(partsOf(test).filter((part) => !asksFacts(part, facts))) };
}

function partsOf(test: Test): readonly Test[] {
  return test.kind === 'all' ? test.parts : [test];
}

function asksFacts(test: Test, facts: ReadonlySet<string>): boolean {
  return readsOf({ kind: 'one', test }).every(({ local }) => facts.has(local));
}

function orUnknown(test: Test, facts: ReadonlySet<string>): Test {
  if (test.kind === 'all' || test.kind === 'any') return merge(test);
  const unknown = readsOfTest(test).filter((read) => facts.has(read.local) && !holdsUndefined(test, read));
  return unknown.length === 0 ? test : any([...unknown.map(isUnknown), test]);
}

function isUnknown({ local }: Read): Test {
  return { kind: 'defined', read: { local, steps: [], optional: false }, holds: false };
}

/** What is undefined is another value than any. */
function holdsUndefined(test: Test, { steps, fallback }: Read): boolean {
  return test.kind === 'compare' && test.operator === '!=' && steps.length === 0 && fallback === undefined;
}

/** Asks once whether a fact is unknown, of parts beside each other that ask first of all for the same. */
function merge({ kind, parts }: Extract<Test, { readonly kind: 'all' | 'any' }>): Test {
  const groups: { readonly unknown: Test | undefined; readonly rest: Test[] }[] = [];
  for (const part of parts.flatMap((inner) => (inner.kind === kind ? inner.parts : [inner]))) {
    const unknown = part.kind === 'any' && kind === 'all' ? part.parts.find(isUnknownTest) : undefined;
    const last = groups.at(-1);
    const rest = unknown === undefined ? part : any((part as { parts: readonly Test[] }).parts.filter((inner) => inner !== unknown));
    if (unknown !== undefined && last?.unknown !== undefined && isSame(last.unknown, unknown)) last.rest.push(rest);
    else groups.push({ unknown, rest: [rest] });
  }
  const merged = groups.map(({ unknown, rest }) => (unknown === undefined ? rest[0]! : any([unknown, ...alternatives(all(rest))])));
  return kind === 'all' ? all(merged) : any(distinct(merged));
}

function alternatives(test: Test): readonly Test[] {
  return test.kind === 'any' ? test.parts : [test];
}

function isUnknownTest(test: Test): boolean {
  return test.kind === 'defined' && !test.holds;
}

function distinct(tests: readonly Test[]): Test[] {
  return tests.filter((test, index) => tests.findIndex((other) => isSame(other, test)) === index);
}

function isSame<T extends Test | Expression>(left: T, right: T): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
