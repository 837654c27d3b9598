import { describe, expect, test } from 'vitest';
import type { Expression } from '@amapi-spec/model';
import { smallExpression, smallModel, smallPlace } from '@amapi-spec/model/small-spec';
import { devicePart } from './device-part.ts';
import { impliedGuards } from './implied-guards.ts';

const read = (text: string): Expression => smallExpression('CommandForDevice', text);
const not = (argument: Expression): Expression => ({ kind: 'not', argument });

const ownership = smallPlace('CommandForDevice', 'device', 'ownership');
const ownershipKnown: Expression = {
  kind: 'in',
  operand: { kind: 'value', place: ownership, type: { kind: 'enum', enum: 'Ownership' } },
  values: ['COMPANY_OWNED', 'PERSONALLY_OWNED'],
};
const apiLevel = smallPlace('CommandForDevice', 'device', 'apiLevel');
const apiLevelKnown: Expression = {
  kind: 'compare',
  operator: '!=',
  operand: { kind: 'value', place: apiLevel, type: { kind: 'int' } },
  value: 0,
};

describe('impliedGuards', () => {
  const isCompanys = read("this.device.ownership == 'COMPANY_OWNED'");

  test('drops the guard of an enum whose value the broken rule names', () => {
    expect(impliedGuards([ownershipKnown], not(isCompanys))).toEqual([]);
  });

  test('keeps it where another value breaks the rule', () => {
    expect(impliedGuards([ownershipKnown], isCompanys)).toEqual([ownershipKnown]);
  });

  test('drops the guard of a level that is high, and keeps that of one that is low', () => {
    expect(impliedGuards([apiLevelKnown], read('this.device.apiLevel < 34'))).toEqual([]);
    expect(impliedGuards([apiLevelKnown], read('this.device.apiLevel >= 24'))).toEqual([apiLevelKnown]);
  });
});

describe('devicePart', () => {
  const { pair } = smallModel().roles;
  const high = read('this.device.apiLevel >= 24');
  const ofCommand = read('size(this.command.lockFlags) >= 1');

  test('of a rule on the device alone is the rule', () => {
    expect(devicePart(high, pair)).toEqual({ some: high, every: high });
  });

  test('of a rule on both takes the kindest command, and the worst', () => {
    expect(devicePart({ kind: 'or', arguments: [ofCommand, high] }, pair)).toEqual({ some: { kind: 'literal', value: true }, every: high });
    const low = read('this.device.apiLevel < 24');
    expect(devicePart(not({ kind: 'and', arguments: [ofCommand, low] }), pair)).toEqual({
      some: { kind: 'literal', value: true },
      every: not(low),
    });
  });
});
