import { expect, test } from 'vitest';
import { decideAtElements } from './decide-at-elements.ts';
import { all, type Read, type Test } from './test.ts';
import type { Finding, MemberPlan, ValueCheck, WalkPlan } from './types.ts';

const element: ValueCheck = { kind: 'text' };

test.each<[string, ValueCheck, 'element' | 'key', 'atElements' | 'atKeys']>([
  ['of a list', { kind: 'list', element }, 'element', 'atElements'],
  ['of a map', { kind: 'map', element }, 'key', 'atKeys'],
])('a rule that asks nothing of the elements %s is decided at each all the same', (_, value, as, where) => {
  const { members, rules } = decideAtElements(walkOver(value, as), true);
  expect(rules).toEqual([]);
  expect(members[0]?.[where]?.map(({ id }) => id)).toEqual(['made.rule']);
});

test('a rule on entries that another walk visits reads each once, unless it asks more than the entry', () => {
  const over: Read = { local: 'held', steps: [{ kind: 'field', name: 'words' }], optional: true };
  const entry: Read = { ...over, steps: [...over.steps, { kind: 'entry', name: 'x' }], fallback: { kind: 'scalar', value: '' } };
  const isLong = (read: Read): Test => ({ kind: 'size', read, of: 'points', operator: '>', value: 9 });
  const plan = (test: Test, isPlaced = true, collects = true): Finding | undefined => {
    const finding: Finding = { kind: 'each', over, as: 'key', variable: 'x', test, isPlaced };
    return decideAtElements(
      { ...walkOver({ kind: 'map', element }, 'key'), rules: [{ id: 'made.rule', reads: 'deep', finding }] },
      collects,
    ).rules[0]?.finding;
  };
  expect(plan(isLong(entry))).toMatchObject({ isOfEntry: true, test: isLong({ local: 'element', steps: [], optional: false }) });
  const key: Read = { local: 'x', steps: [], optional: false };
  for (const kept of [isLong(key), all([isLong(entry), isLong(key)]), isLong(over)]) expect(plan(kept)).toMatchObject({ test: kept });
  for (const kept of [isLong(key), all([isLong(entry), isLong(key)])]) expect(plan(kept)).not.toHaveProperty('isOfEntry');
  expect(plan(isLong(entry), false)).toMatchObject({ test: isLong(entry) });
  expect(plan(isLong(entry), true, false)).toMatchObject({ test: isLong(entry) });
});

function walkOver(value: ValueCheck, as: 'element' | 'key'): WalkPlan {
  const read = { local: 'words', steps: [], optional: false };
  const finding: Finding = { kind: 'each', over: read, as, variable: 'x', test: { kind: 'constant', value: true }, isPlaced: true };
  const keep = { name: 'words', local: 'words', node: { type: { kind: 'string' }, presence: false, below: {} } } as const;
  const member: MemberPlan = { name: 'words', value, hasBit: false, isCommandType: false, keep };
  return {
    locals: [keep],
    hasBits: false,
    members: [member],
    refused: [],
    refusedAnyway: [],
    required: [],
    commandType: undefined,
    hoisted: [],
    rules: [{ id: 'made.rule', reads: 'deep', finding }],
    byType: [],
  };
}
