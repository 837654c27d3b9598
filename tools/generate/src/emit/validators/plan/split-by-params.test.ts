import { expect, test } from 'vitest';
import { splitByParams } from './split-by-params.ts';
import { all, type Test } from './test.ts';
import type { CommandTypePlan, RulePlan, WalkPlan } from './types.ts';

const group = ['wipeParams', 'lockParams'];
const without: Test = { kind: 'members', of: group, count: 'none' };
const withOne: Test = { kind: 'members', of: group, count: 'some' };
const several: Test = { kind: 'members', of: group, count: 'several' };
const untyped: Test = { kind: 'ownType', local: 'type', holds: true };
const ofWipe: Test = { kind: 'commandType', types: ['WIPE'], bits: ['WIPE_PARAMS'], holds: true };
const empty: Test = { kind: 'compare', read: { local: 'text', steps: [], optional: false }, operator: '==', value: '' };
const otherType: Test = { kind: 'otherType', local: 'type', group, isAlone: true };

const self: CommandTypePlan = {
  from: 'self',
  local: 'type',
  unspecified: 'NONE',
  owners: group.map((member) => ({ type: member, member })),
  asBits: true,
  isAlone: true,
};

function walk(tests: readonly Test[], more: Partial<WalkPlan> = {}): WalkPlan {
  const rules = tests.map((asked, index): RulePlan => ({ id: `rule.${index}`, reads: 'members', finding: { kind: 'one', test: asked } }));
  const nothing = { hasBits: true, locals: [], members: [], refused: [], refusedAnyway: [], required: [], hoisted: [], byType: [] };
  return { ...nothing, commandType: self, rules, ...more };
}

function testsIn(rules: readonly RulePlan[] | undefined): (Test | undefined)[] | undefined {
  return rules?.map(({ finding }) => (finding.kind === 'one' && finding.before === undefined ? finding.test : undefined));
}

test('rules are asked only where there are no params, or only where there are some, and of what is sure there no more', () => {
  const split = splitByParams(walk([empty, all([untyped, without]), all([ofWipe, without]), several, all([withOne, empty]), otherType]));
  expect(testsIn(split.rules)).toEqual([empty]);
  expect(split.byParams?.group).toEqual(group);
  expect(testsIn(split.byParams?.without)).toEqual([untyped, { ...ofWipe, local: 'type' }]);
  expect(testsIn(split.byParams?.withOne)).toEqual([several, empty, { ...otherType, isThere: true }]);
  expect(split.commandType).toEqual({ ...self, isUnasked: true });
});

test('a command without params has a type for sure only where a rule refuses one without', () => {
  const asksType = all([without, { kind: 'hasCommandType', asBits: true }, empty]);
  const typed = splitByParams(walk([asksType, all([untyped, without]), several]));
  expect(testsIn(typed.byParams?.without)).toEqual([empty, untyped]);
  const open = splitByParams(walk([asksType, several]));
  expect(testsIn(open.byParams?.without)).toEqual([all([{ kind: 'ownType', local: 'type', holds: false }, empty])]);
});

test('what the command is stays where a rule beside them asks it', () => {
  const split = splitByParams(walk([ofWipe, all([empty, without]), several]));
  expect(split.commandType).toEqual(self);
  expect(testsIn(split.rules)).toEqual([ofWipe]);
});

test.each<[what: string, given: WalkPlan]>([
  ['rules of one side alone', walk([several, otherType])],
  ['a part of the params', walk([all([{ ...without, of: ['wipeParams'] }, empty]), several])],
  ['params that may be several', walk([all([without, empty]), several], { commandType: { ...self, isAlone: false } })],
])('%s: the walk stays', (_, given) => {
  expect(splitByParams(given)).toBe(given);
});
