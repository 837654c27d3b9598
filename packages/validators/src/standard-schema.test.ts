import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { CommandRequest } from '@amapi-spec/types';
import { describe, expect, test } from 'vitest';
import { commandForDeviceSchema, commandRequestSchema, toGoogleStatus, toProblemDetails } from './index.ts';

const asStandard: StandardSchemaV1<CommandRequest> = commandRequestSchema;

describe('Standard Schema', () => {
  test('gives the value back, or issues that keep their rule', async () => {
    const value = { type: 'LOCK' };
    expect(await asStandard['~standard'].validate(value)).toEqual({ value });
    expect(await asStandard['~standard'].validate({})).toMatchObject({ issues: [{ rule: 'request.type_or_params', path: ['type'] }] });
  });

  test('gives issues that documents are made of, as other libraries type them', async () => {
    const { issues = [] } = await asStandard['~standard'].validate({});
    expect(toProblemDetails(issues).errors).toMatchObject([{ rule: 'request.type_or_params' }]);
    expect(toGoogleStatus(issues).details[0].fieldViolations).toMatchObject([{ reason: 'REQUEST_TYPE_OR_PARAMS' }]);
    // What no schema of this package has said might quote the input.
    expect(toProblemDetails([{ message: 'hunter2 is too short' }, ...issues]).errors).toHaveLength(1);
  });

  test('of a command for a device takes both in one', () => {
    const { validate } = commandForDeviceSchema['~standard'];
    expect(validate({ command: { type: 'REBOOT' }, device: { apiLevel: 30 } }).issues).toBeUndefined();
    expect(validate({ command: { type: 'REBOOT' }, device: { apiLevel: 23 } }).issues).toMatchObject([{ path: ['command', 'type'] }]);
    expect(validate({ command: { type: 'REBOOT' } }).issues).toMatchObject([{ rule: 'schema.required', path: ['device'] }]);
    expect(validate({ command: { type: 'REBOOT' }, device: {}, other: 1 }).issues).toMatchObject([{ rule: 'schema.unknown_field' }]);
    expect(validate({ command: { type: 'REBOOT' }, device: {}, other: null }).issues).toMatchObject([{ rule: 'schema.unknown_field' }]);
    // Rules on the password are superseded by those that know the device, and the command is looked at anew.
    const superseding = {
      command: { type: 'RESET_PASSWORD', newPassword: '000' },
      device: { apiLevel: 35, managementMode: 'DEVICE_OWNER' },
    };
    expect(validate({ ...superseding, other: 1 }).issues).toContainEqual(expect.objectContaining({ rule: 'schema.unknown_field' }));
    expect(validate({ command: null, device: {} }).issues).toMatchObject([{ rule: 'schema.required', path: ['command'] }]);
  });
});
