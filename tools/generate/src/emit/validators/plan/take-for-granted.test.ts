import { expect, test } from 'vitest';
import { grantedBy, takeForGranted } from './take-for-granted.ts';
import { all, any, type Test } from './test.ts';
import type { RulePlan, WalkPlan } from './types.ts';

const params = ['wipeParams', 'lockParams'];

function walk(rules: readonly RulePlan[]): WalkPlan {
  return {
    locals: [],
    hasBits: true,
    members: [{ name: 'type', value: { kind: 'word', enum: 'Type' }, hasBit: true, isCommandType: true }],
    refused: [],
    refusedAnyway: [],
    required: [],
    commandType: {
      from: 'self',
      local: 'type',
      unspecified: 'NONE',
      owners: params.map((member) => ({ type: member.toUpperCase(), member })),
      asBits: true,
    },
    hoisted: [],
    rules,
    byType: [],
  };
}

function rule(id: string, broken: Test): RulePlan {
  return { id, reads: 'members', finding: { kind: 'one', test: broken } };
}

const saysNothing = rule(
  'type.unspecified',
  all([
    { kind: 'members', of: ['type'], count: 'some' },
    { kind: 'ownType', local: 'type', holds: true },
  ]),
);
const several = rule('one.params', { kind: 'members', of: params, count: 'several' });
const noParams: Test = { kind: 'members', of: params, count: 'none' };

test('a type that says nothing is refused where it is read, and is then there when it is not 0', () => {
  const plain = walk([rule('type.or_params', { kind: 'members', of: ['type', ...params], count: 'none' }), saysNothing]);
  const made = takeForGranted(plain, grantedBy(plain));
  expect(made.members[0]?.saysType).toBe('type.unspecified');
  expect(made.rules).toEqual([rule('type.or_params', all([{ kind: 'ownType', local: 'type', holds: true }, noParams]))]);
});

test('where nothing refuses it, or several params, all is asked as before', () => {
  const other: Test = { kind: 'otherType', local: 'type', group: params };
  const plain = walk([
    rule('type.or_params', { kind: 'members', of: ['type', ...params], count: 'none' }),
    rule('type.matches', other),
    rule('two.of_more', { kind: 'members', of: ['type', ...params], count: 'several' }),
  ]);
  const made = takeForGranted(plain, grantedBy(plain));
  expect(made).toEqual(plain);
});

test('several params are asked for once', () => {
  const plain = walk([several, rule('type.matches', { kind: 'otherType', local: 'type', group: params })]);
  const made = takeForGranted(plain, grantedBy(plain));
  expect(made.commandType).toMatchObject({ isAlone: true });
  expect(made.rules).toEqual([several, rule('type.matches', { kind: 'otherType', local: 'type', group: params, isAlone: true })]);
});

test('what is asked twice after that is asked once', () => {
  const saysMore: Test = { kind: 'ownType', local: 'type', holds: false };
  const plain = walk([saysNothing, rule('some', any([all([{ kind: 'members', of: ['type'], count: 'some' }, saysMore]), noParams]))]);
  expect(takeForGranted(plain, grantedBy(plain)).rules).toEqual([rule('some', any([saysMore, noParams]))]);
});
