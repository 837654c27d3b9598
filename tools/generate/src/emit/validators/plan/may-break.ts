import type { Expression } from '@amapi-spec/model';
import { mapAtoms } from '../modules/device-part.ts';
import type { PlanContext } from './context.ts';
import type { Purpose } from './checks/check-planner.ts';
import { mapFinding, readsOf, readsOfTest } from './map-finding.ts';
import { planRequirement } from './plan-rule.ts';
import { all, any, type Read, type Test } from './test.ts';
import type { Finding } from './types.ts';

/**
 * Plans how it is found that a requirement may be broken as far as the facts are known: where all of them are, that it is. What is asked of a
 * fact that is undefined holds, so each leaf needs to be one that a broken requirement has.
 */
export function planMayBreak(require: Expression, purpose: Purpose, facts: ReadonlySet<string>, context: PlanContext): Finding[] {
  // What is asked by a condition is asked on both sides of a negation.
  const plain = mapAtoms(require, true, (atom) => atom);
  const finding = mapFinding(planRequirement(plain, [], purpose, context), (test) => orUnknown(test, facts));
  if (finding.kind === 'one') return [factsFirst(finding.test, facts)];
  if (finding.kind !== 'each' || !facts.has(finding.over.local)) return [finding];
  // What is not known has no elements, and any that breaks the rule.
  return [
    { kind: 'one', test: isUnknown(finding.over) },
    { ...finding, over: { ...finding.over, fallback: { kind: finding.as === 'key' ? 'map' : 'list' } } },
  ];
}

/** What is asked of facts alone comes first: it is false mostly, and reads nothing that may be malformed. */
function factsFirst(test: Test, facts: ReadonlySet<string>): Finding {
  const parts = test.kind === 'all' ? test.parts : [test];
  const asksFacts = (part: Test): boolean => readsOf({ kind: 'one', test: part }).every(({ local }) => facts.has(local));
  const before = parts.filter(asksFacts);
  const rest = parts.filter((part) => !asksFacts(part));
  if (before.length === 0 || rest.length === 0) return { kind: 'one', test };
  return { kind: 'one', before: all(before), test: all(rest) };
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

function isSame(left: Test, right: Test): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
