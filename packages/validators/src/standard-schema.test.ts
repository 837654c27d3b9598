import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { CommandRequest } from '@amapi-spec/types';
import { describe, expect, test } from 'vitest';
import { commandForDeviceSchema, commandRequestSchema } from './index.ts';

const asStandard: StandardSchemaV1<CommandRequest> = commandRequestSchema;

describe('Standard Schema', () => {
  test('gives the value back, or issues that keep their rule', async () => {
    const value = { type: 'LOCK' };
    expect(await asStandard['~standard'].validate(value)).toEqual({ value });
    expect(await asStandard['~standard'].validate({})).toMatchObject({ issues: [{ rule: 'request.type_or_params', path: ['type'] }] });
  });

  test('of a command for a device takes both in one', () => {
    const { validate } = commandForDeviceSchema['~standard'];
    expect(validate({ command: { type: 'REBOOT' }, device: { apiLevel: 30 } }).issues).toBeUndefined();
    expect(validate({ command: { type: 'REBOOT' }, device: { apiLevel: 23 } }).issues).toMatchObject([{ path: ['command', 'type'] }]);
    expect(validate({ command: { type: 'REBOOT' } }).issues).toMatchObject([{ rule: 'schema.required', path: ['device'] }]);
    expect(validate({ command: { type: 'REBOOT' }, device: {}, other: 1 }).issues).toMatchObject([{ rule: 'schema.unknown_field' }]);
  });
});
