import { createIndex } from '@amapi-spec/model';
import { smallExpression, smallModel } from '@amapi-spec/model/small-spec';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../code/code.ts';
import { printTest } from '../print/test.ts';
import type { PlanContext } from './context.ts';
import { planMayBreak } from './may-break.ts';
import type { Test } from './test.ts';

const model = smallModel();
const facts = new Set(['apiLevel', 'ownership']);

const isLow = 'apiLevel === undefined || apiLevel < 30';

describe('planMayBreak', () => {
  test('of a rule on the device alone asks facts, each of which may be unknown', () => {
    expect(printed("this.device.apiLevel >= 30 || this.device.ownership == 'COMPANY_OWNED'")).toEqual({
      tests: [`(${isLow}) && ownership !== 'COMPANY_OWNED'`],
    });
  });

  test('of a rule on both asks the device first, whether a command may break it', () => {
    expect(printed('this.device.apiLevel >= 30 || size(this.command.lockFlags) < 2')).toEqual({
      before: isLow,
      isDeep: false,
      tests: ['(command.lockFlags ?? emptyList).length >= 2'],
    });
  });

  test('of a rule that some devices break with every command, and others with some, asks for both', () => {
    expect(printed('this.device.apiLevel >= 30 || (this.device.apiLevel >= 28 && size(this.command.lockFlags) < 2)')).toEqual({
      always: 'apiLevel === undefined || apiLevel < 30 && apiLevel < 28',
      before: isLow,
      isDeep: false,
      tests: ['apiLevel === undefined || apiLevel < 30 && (apiLevel < 28 || (command.lockFlags ?? emptyList).length >= 2)'],
    });
  });

  test('of a rule that no device decides asks the command alone', () => {
    expect(printed('size(this.command.lockFlags) < 2')).toEqual({
      isDeep: false,
      tests: ['(command.lockFlags ?? emptyList).length >= 2'],
    });
  });

  test('says where the device is asked for more than facts, which may be malformed', () => {
    const requirement = "this.device.ownership == 'COMPANY_OWNED' || size(this.command.lockFlags) < 2";
    expect(printed(requirement)).toMatchObject({ isDeep: false });
    expect(printed(requirement, new Set(['apiLevel']))).toMatchObject({ isDeep: true });
  });
});

function printed(requirement: string, known = facts): object {
  const context: PlanContext = {
    model,
    shape: createIndex(model).shapes.get('CommandForDevice'),
    defaulted: new Set(['command', 'device']),
    withoutBits: true,
    hoisted: new Map([...known].map((fact) => [`device.${fact}`, fact])),
  };
  const { device, findings } = planMayBreak(smallExpression('CommandForDevice', requirement), 'one', known, context);
  const text = (asked: Test): string => textOf(printTest(asked, { members: [], groups: [], isWide: false }).code);
  return {
    ...(device?.always && { always: text(device.always) }),
    ...(device?.before && { before: text(device.before) }),
    ...(device && { isDeep: device.isDeep }),
    tests: findings.map((finding) => (finding.kind === 'one' ? text(finding.test) : finding.kind)),
  };
}
