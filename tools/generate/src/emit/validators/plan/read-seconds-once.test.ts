import { expect, test } from 'vitest';
import { readSecondsOnce } from './read-seconds-once.ts';
import { all, any, type Read, type Test, type TextHelper } from './test.ts';
import type { KeptMember, RulePlan } from './types.ts';

const locals: KeptMember[] = [
  { name: 'duration', local: 'duration', node: { type: { kind: 'string', maxLength: 64 }, presence: true, below: {} } },
];
const nothing = { hasBits: false, locals, members: [], refused: [], refusedAnyway: [], required: [], hoisted: [], byType: [] };
const duration: Read = { local: 'duration', steps: [], optional: false };
const seconds: Read = { local: 'durationSeconds', steps: [], optional: false };
const asks = (helper: TextHelper, holds: boolean, ...bounds: number[]): RulePlan =>
  rule({ kind: 'helper', helper, args: [duration, ...bounds], holds });

function rule(test: Test): RulePlan {
  return { id: 'a.rule', reads: 'members', finding: { kind: 'one', test } };
}

test('rules on one duration read its seconds once', () => {
  const rules = [
    asks('isDuration', false),
    asks('isDurationWithin', false, 1, 60),
    asks('isDurationWithin', true, 1, 60),
    asks('isZeroDuration', true),
  ];
  const walk = readSecondsOnce({ ...nothing, commandType: undefined, rules });
  expect(walk.hoisted).toEqual([{ local: 'durationSeconds', read: duration, by: 'secondsOf' }]);
  const compare = (operator: '<' | '<=' | '>' | '>=' | '==', value: number): Test => ({ kind: 'compare', read: seconds, operator, value });
  const isFormed: Test = { kind: 'defined', read: seconds, holds: true };
  const isMalformed: Test = { ...isFormed, holds: false };
  expect(walk.rules).toEqual([
    rule(isMalformed),
    rule(all([isFormed, any([compare('<', 1), compare('>', 60)])])),
    rule(any([isMalformed, all([compare('>=', 1), compare('<=', 60)])])),
    rule(compare('==', 0)),
  ]);
});

test('the only rule on a duration reads it itself', () => {
  const walk = { ...nothing, commandType: undefined, rules: [asks('isDuration', false)] };
  expect(readSecondsOnce(walk)).toEqual(walk);
});

test('each duration of a list reads its own seconds, however many rules look at them', () => {
  const each = (helper: TextHelper): RulePlan => {
    const text: Read = { local: 'text', steps: [], optional: false };
    const test: Test = { kind: 'helper', helper, args: [text], holds: false };
    return {
      id: 'a.rule',
      reads: 'deep',
      finding: { kind: 'each', over: duration, as: 'element', variable: 'text', test, isPlaced: true },
    };
  };
  const walk = { ...nothing, commandType: undefined, rules: [each('isDuration'), each('isDuration')] };
  expect(readSecondsOnce(walk)).toEqual(walk);
});
