import { expect, test } from 'vitest';
import { joinChecks } from './join-checks.ts';
import { all, type Read, type Test } from './test.ts';
import type { RulePlan, WalkPlan } from './types.ts';

function walk(rules: readonly RulePlan[]): WalkPlan {
  const nothing = { hasBits: false, locals: [], members: [], refused: [], refusedAnyway: [], required: [], hoisted: [], byType: [] };
  return { ...nothing, commandType: undefined, rules };
}

function rule(id: string, broken: Test): RulePlan {
  return { id, reads: 'members', finding: { kind: 'one', test: broken } };
}

const several = rule('one.params', { kind: 'members', of: ['wipeParams', 'lockParams'], count: 'several' });

test('the form of a duration and its bounds are one look at it, and only at the same one', () => {
  const read = (local: string): Read => ({ local, steps: [], optional: true });
  const asks = (
    id: string,
    local: string,
    helper: 'isDuration' | 'isDurationWithin' | 'isDurationFrom',
    ...bounds: readonly number[]
  ): RulePlan =>
    rule(
      id,
      all([
        { kind: 'defined', read: read(local), holds: true },
        { kind: 'helper', helper, args: [read(local), ...bounds], holds: false },
      ]),
    );
  const form = asks('duration.format', 'duration', 'isDuration');
  expect(joinChecks(walk([form, several, asks('duration.range', 'duration', 'isDurationWithin', 0, 5)])).rules).toEqual([
    several,
    asks('duration.format, duration.range', 'duration', 'isDurationFrom', 0, 5),
  ]);
  const apart = walk([form, asks('delay.range', 'delay', 'isDurationWithin', 0, 5)]);
  expect(joinChecks(apart)).toEqual(apart);
});
