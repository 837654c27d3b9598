import { describe, expect, test } from 'vitest';
import type { Expression } from '@amapi-spec/model';
import { devicePart } from './device-part.ts';
import { impliedGuards } from './implied-guards.ts';
import { enumType, field, miniModel, place, shape } from './test/mini-model.ts';

const device = shape('Device', [field('level', { kind: 'int32' }), field('mode', { kind: 'enum', enum: 'Mode' })]);
const both = shape('CommandForDevice', [
  field('device', { kind: 'message', shape: 'Device' }),
  field('command', { kind: 'message', shape: 'Device' }),
]);
const model = miniModel([device, both], [enumType('Mode', ['MODE_UNSPECIFIED', 'A', 'B'])]);

const level = (operator: '<' | '>=' | '!=', value: number, of = 'device'): Expression => ({
  kind: 'compare',
  operator,
  operand: { kind: 'value', place: place(model, both, of, 'level'), type: { kind: 'int' } },
  value,
});
const modeIs = (value: string): Expression => ({
  kind: 'compare',
  operator: '==',
  operand: { kind: 'value', place: place(model, both, 'device', 'mode'), type: { kind: 'enum', enum: 'Mode' } },
  value,
});
const modeKnown: Expression = {
  kind: 'in',
  operand: { kind: 'value', place: place(model, both, 'device', 'mode'), type: { kind: 'enum', enum: 'Mode' } },
  values: ['A', 'B'],
};
const not = (argument: Expression): Expression => ({ kind: 'not', argument });

describe('impliedGuards', () => {
  test('drops the guard of a mode that the broken rule names', () => {
    expect(impliedGuards([modeKnown], not(modeIs('A')))).toEqual([]);
  });

  test('keeps it where another mode breaks the rule', () => {
    expect(impliedGuards([modeKnown], modeIs('A'))).toEqual([modeKnown]);
  });

  test('drops the guard of a level that is high, and keeps that of one that is low', () => {
    const known = level('!=', 0);
    expect(impliedGuards([known], level('<', 34))).toEqual([]);
    expect(impliedGuards([known], level('>=', 24))).toEqual([known]);
  });
});

describe('devicePart', () => {
  const onCommand = level('>=', 1, 'command');

  test('of a rule on the device alone is the rule', () => {
    expect(devicePart(level('>=', 24))).toEqual({ some: level('>=', 24), every: level('>=', 24) });
  });

  test('of a rule on both takes the kindest command, and the worst', () => {
    const either: Expression = { kind: 'or', arguments: [onCommand, level('>=', 24)] };
    expect(devicePart(either)).toEqual({ some: { kind: 'literal', value: true }, every: level('>=', 24) });
    expect(devicePart(not({ kind: 'and', arguments: [onCommand, level('<', 24)] }))).toEqual({
      some: { kind: 'literal', value: true },
      every: not(level('<', 24)),
    });
  });
});
