import { expect, it, test } from 'vitest';
import type { Expression } from '../contract/expression.ts';
import { evaluate } from '../reference/evaluate.ts';
import { deviceGuards, wholeRule } from './device-guards.ts';
import { lowerExpression } from './lower-expression.ts';
import { formatPlace } from './place.ts';
import { wideIndex } from '../test/wide-command.ts';

function lower(text: string): Expression {
  const result = lowerExpression(text, 'CommandForDevice', wideIndex);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.expression;
}

const text = "this.device.apiLevel >= 35 && this.device.ownership != 'PERSONALLY_OWNED' && this.device.build != 'x'";

it('guards each device fact that is read, and nothing of the command', () => {
  const places = deviceGuards(lower(text), wideIndex).map((guard) => formatPlace(guard.place));
  expect(places).toEqual(['this.device.apiLevel', 'this.device.ownership', 'this.device.build']);
});

const known = { apiLevel: 34, ownership: 'COMPANY_OWNED', build: 'b' };

test.each([
  // [device, does the rule apply, with its facts known]
  [known, true],
  [{ ...known, apiLevel: 35 }, false],
  [{ ...known, apiLevel: 0 }, false],
  [{ ...known, apiLevel: undefined }, false],
  [{ ...known, ownership: 'OWNERSHIP_UNSPECIFIED' }, false],
  [{ ...known, ownership: 'NEWER_KIND' }, false],
  [{ ...known, ownership: undefined }, false],
  [{ ...known, build: '' }, false],
  [{}, false],
])('with the device %j the rule is not skipped: %s', (device, fires) => {
  const require = lower(text);
  const whole = wholeRule(require, deviceGuards(require, wideIndex));
  expect(evaluate(whole, { command: {}, device })).toBe(!fires);
});

it('holds where the rule does not apply', () => {
  const whole = wholeRule(lower('this.device.apiLevel >= 35'), [], lower('this.command.done'));
  expect(evaluate(whole, { command: {}, device: { apiLevel: 1 } })).toBe(true);
  expect(evaluate(whole, { command: { done: true }, device: { apiLevel: 1 } })).toBe(false);
});
