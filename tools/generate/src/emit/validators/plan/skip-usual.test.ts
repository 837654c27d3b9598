import { expect, test } from 'vitest';
import { sortParts } from './cheap-first.ts';
import { skipUsual } from './skip-usual.ts';
import { all, any, type Read, type Test } from './test.ts';
import type { RulePlan } from './types.ts';

const nothing = { hasBits: false, locals: [], members: [], refused: [], refusedAnyway: [], required: [], hoisted: [], byType: [] };
const code: Read = { local: 'code', steps: [], optional: false };
const other: Read = { local: 'other', steps: [], optional: false };
const isUnusual: Test = { kind: 'truth', read: { local: 'codeIsUsual', steps: [], optional: false }, holds: false, isVariable: true };
const form = rule({ kind: 'helper', helper: 'isActivationCode', args: [code], holds: false });
const matches = (read: Read, value: string, holds = true): Test => ({ kind: 'text', read, operator: 'matches', value, holds });

function rule(broken: Test): RulePlan {
  return { id: 'a.rule', reads: 'members', finding: { kind: 'one', test: broken } };
}

function rulesAfter(...rules: readonly RulePlan[]): readonly RulePlan[] {
  return skipUsual({ ...nothing, commandType: undefined, rules }).rules;
}

test.each<[what: string, broken: Test]>([
  ['a pattern that no usual code matches', matches(code, '^[Ll][Pp][Aa]:')],
  ['a pattern that no usual code matches anywhere', matches(code, '[ ]$')],
  ['alternatives of which no usual code has one', any([matches(code, '^[ ]'), matches(code, '^1\\$[a-z.]*\\$[a-z]*\\$')])],
  ['white space at the ends', { kind: 'trimmed', read: code, holds: false }],
  ['conditions of which a usual code lacks one', all([matches(code, '^1'), matches(code, '[ ]')])],
])('is not asked of usual codes: %s', (_, broken) => {
  const skipped = (finding: Test): RulePlan => rule(sortParts(all([isUnusual, finding])));
  expect(rulesAfter(form, rule(broken))).toEqual([skipped((form.finding as { test: Test }).test), skipped(broken)]);
});

test.each<[what: string, broken: Test]>([
  ['a pattern that a usual code may match', matches(code, '^1\\$[a-z.]*\\$')],
  ['what must match', matches(code, '^[ ]', false)],
  ['a pattern of another text', matches(other, '^[ ]')],
  ['no white space at the ends', { kind: 'trimmed', read: code, holds: true }],
])('is asked of every code: %s', (_, broken) => {
  const always = rule(broken);
  expect(rulesAfter(form, rule(matches(code, '^[ ]')), always)[2]).toEqual(always);
  expect(rulesAfter(form, always)).toEqual([form, always]);
});

test('only what a usual text is sure to fail is not asked of it', () => {
  const number = rule({ kind: 'helper', helper: 'fitsLuhn', args: [code], holds: false });
  const isLong: Test = { kind: 'size', read: code, of: 'units', operator: '>', value: 20 };
  const isDigits = (holds: boolean): Test => matches(code, '^[0-9]+$', holds);
  const isUsual = { ...isUnusual, holds: true };
  expect(rulesAfter(number, rule(any([isLong, isDigits(false)])), rule(all([isLong, isDigits(true)])))).toEqual([
    rule(all([isUnusual, (number.finding as { test: Test }).test])),
    rule(any([isLong, all([isUnusual, isDigits(false)])])),
    rule(all([isLong, isDigits(true)])),
  ]);
  const other = rule(any([isLong, matches(code, '^[0-8]+$', false), isUsual]));
  expect(rulesAfter(number, rule(isDigits(false)), other)[2]).toEqual(other);
});

test('the form is looked at once, before the rules', () => {
  const walk = skipUsual({ ...nothing, commandType: undefined, rules: [form, rule(matches(code, '^[ ]'))] });
  expect(walk.hoisted).toEqual([{ local: 'codeIsUsual', read: code, by: 'isUsualActivationCode' }]);
});
