import { describe, expect, test } from 'vitest';
import { validateCommandForDevice, validateCommandRequest } from './index.ts';

const command = { type: 'RESET_PASSWORD', newPassword: 'abcde' };
/** Rules that know its API level answer what `reset_password.short_password` asks. */
const device = { apiLevel: 33 };
const rules = { 'reset_password.short_password': 'error' } as const;

describe('a rule that rules on the device supersede', () => {
  test('is broken where nothing is known of a device', () => {
    expect(rulesOf(validateCommandRequest(command))).toEqual([[], ['reset_password.short_password']]);
    expect(rulesOf(validateCommandForDevice(command, {}))).toEqual([[], ['reset_password.short_password']]);
  });

  test('is skipped where the device answers, as a warning and as an error', () => {
    expect(rulesOf(validateCommandForDevice(command, device))).toEqual([[], []]);
    const result = validateCommandForDevice(command, device, { rules });
    expect(rulesOf(result)).toEqual([[], []]);
    expect(result).toMatchObject({ value: { command, device } });
  });

  test('leaves the other issues, and is not counted among those that are left out', () => {
    const other = { ...command, other: 1, more: 2 };
    expect(rulesOf(validateCommandForDevice(other, device, { rules }))).toEqual([['schema.unknown_field', 'schema.unknown_field'], []]);
    const short = validateCommandForDevice(other, device, { rules, maxIssues: 1 });
    expect([rulesOf(short), short.omitted]).toEqual([[['schema.unknown_field'], []], 1]);
  });
});

function rulesOf({
  issues = [],
  warnings,
}: ReturnType<typeof validateCommandRequest> | ReturnType<typeof validateCommandForDevice>): string[][] {
  return [issues.map(({ rule }) => rule), warnings.map(({ rule }) => rule)];
}
