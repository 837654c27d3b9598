import { expect, test } from 'vitest';
import { decideAtElements } from './decide-at-elements.ts';
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
