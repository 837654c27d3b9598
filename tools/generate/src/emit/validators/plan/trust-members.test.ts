import { expect, test } from 'vitest';
import { trustMembers } from './trust-members.ts';
import { all, any, type Test } from './test.ts';
import type { RulePlan, WalkPlan } from './types.ts';

const text = (local: string, ...names: string[]): Test => ({
  kind: 'compare',
  read: { local, steps: names.map((name) => ({ kind: 'field', name })), optional: names.length > 0 },
  operator: '==',
  value: '',
});

const size = (operator: '<=' | '>' | '!=', local: string, ...names: string[]): Test => ({
  kind: 'size',
  read: { local, steps: names.map((name) => ({ kind: 'field', name })), optional: names.length > 0 },
  of: 'map',
  operator,
  value: 0,
});

const rule = (asked: Test): RulePlan => ({ id: 'part.rule', reads: 'members', finding: { kind: 'one', test: asked } });

/** A walk over a member that is a part, whose own rule refuses labels without a title, and what is left of its rule. */
function settled(asked: Test, ofPart: readonly RulePlan[] = [rule(all([size('!=', 'labels'), text('title')]))]): Test {
  const node = { type: { kind: 'message' as const, shape: 'Part' }, presence: true, below: {} };
  const walk: WalkPlan = {
    locals: [],
    hasBits: false,
    members: [
      {
        name: 'part',
        value: { kind: 'shape', shape: 'Part' },
        hasBit: false,
        isCommandType: false,
        keep: { name: 'part', local: 'part', node },
      },
      { name: 'label', value: { kind: 'text' }, hasBit: false, isCommandType: false },
    ],
    refused: [],
    refusedAnyway: [],
    required: [],
    commandType: undefined,
    hoisted: [],
    rules: [rule(asked)],
    byType: [],
  };
  const [left] = trustMembers(walk, (shape) => (shape === 'Part' ? ofPart : [])).rules;
  if (left?.finding.kind !== 'one') throw new Error('one rule stays one rule');
  return left.finding.test;
}

const untitled = text('part', 'title');
const unlabelled = size('<=', 'part', 'labels');

test('what a valid member cannot be beside what is asked of it is not asked', () => {
  expect(settled(all([untitled, unlabelled]))).toEqual(untitled);
  expect(settled(all([unlabelled, size('>', 'list'), untitled]))).toEqual(all([size('>', 'list'), untitled]));
});

test.each<[what: string, asked: Test]>([
  ['a part that is asked alone', unlabelled],
  ['labels that there are', all([untitled, size('>', 'part', 'labels')])],
  ['the labels of another part', all([untitled, size('<=', 'other', 'labels')])],
  ['either of both', any([untitled, unlabelled])],
])('%s stays', (_, asked) => {
  expect(settled(asked)).toEqual(asked);
});

test('a rule of the member that needs a third fact says nothing of two', () => {
  const asked = all([untitled, unlabelled]);
  expect(settled(asked, [rule(all([size('!=', 'labels'), text('title'), text('note')]))])).toEqual(asked);
  expect(settled(asked, [rule(any([size('!=', 'labels'), text('title')]))])).toEqual(asked);
});

test('of two facts that each make the other sure one stays', () => {
  const sameAs = (holds: boolean): RulePlan => {
    const [titled, labelled] = holds ? (['!=', '<='] as const) : (['==', '!='] as const);
    const title = text('title');
    return rule(all([size(labelled, 'labels'), title.kind === 'compare' ? { ...title, operator: titled } : title]));
  };
  const left = settled(all([untitled, unlabelled]), [sameAs(true), sameAs(false)]);
  expect([untitled, unlabelled]).toContainEqual(left);
});
