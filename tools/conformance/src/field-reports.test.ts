import { validateCommandForDevice, validateCommandRequest } from '@amapi-spec/validators';
import { expect, test } from 'vitest';

const workProfile = { apiLevel: 35, managementMode: 'PROFILE_OWNER', ownership: 'PERSONALLY_OWNED' };
const companyWorkProfile = { apiLevel: 35, managementMode: 'PROFILE_OWNER', ownership: 'COMPANY_OWNED' };

/** Mistakes that were seen in the field, by the number of the report: what was sent, and the one finding that names it. */
test.each<[string, object, object | undefined, string, string]>([
  ['1: a reboot that a work profile ignores without a word', { type: 'REBOOT' }, workProfile, 'reboot.fully_managed', '/command/type'],
  [
    '2: a lost mode without a type slips past a check of the type',
    { startLostModeParams: {} },
    undefined,
    'start_lost_mode.contact_required',
    '/startLostModeParams/lostMessage',
  ],
  [
    '2: a wipe without a type is a wipe all the same',
    { wipeParams: { wipeReason: { defaultMessage: 'Lost.' } } },
    { ...companyWorkProfile, managementMode: 'DEVICE_OWNER' },
    'wipe.reason_company_owned',
    '/command/wipeParams/wipeReason',
  ],
  ['4: a guessed type', { type: 'LOST_MODE' }, undefined, 'schema.other_name', '/type'],
  [
    '4: guessed lost mode fields',
    { startLostModeParams: { message: 'Call me' } },
    undefined,
    'schema.other_name',
    '/startLostModeParams/message',
  ],
  ['4: a guessed wipe flag', { type: 'WIPE', wipeData: true }, undefined, 'schema.other_name', '/wipeData'],
  [
    '4: a wipe flag among those of a password',
    { type: 'RESET_PASSWORD', resetPasswordFlags: ['WIPE_DATA'] },
    undefined,
    'schema.other_name',
    '/resetPasswordFlags/0',
  ],
  [
    '5: an email typed as a message',
    { startLostModeParams: { lostEmailAddress: { defaultMessage: 'a@example.com' } } },
    undefined,
    'schema.type',
    '/startLostModeParams/lostEmailAddress',
  ],
  ['6: a duration as Go prints it', { type: 'LOCK', duration: '1m0s' }, undefined, 'request.duration_format', '/duration'],
  [
    '7: an organization as the only contact',
    { startLostModeParams: { lostOrganization: { defaultMessage: 'Example' } } },
    undefined,
    'start_lost_mode.contact_required',
    '/startLostModeParams/lostMessage',
  ],
  [
    '8: a misspelt flag that would make a wipe a full one',
    { wipeParams: { wipeDataFlags: ['PRESERVE_RESET_PROTECTION'] } },
    undefined,
    'schema.enum',
    '/wipeParams/wipeDataFlags/0',
  ],
  [
    '13: a passcode reset that touches the work profile alone',
    { type: 'RESET_PASSWORD', newPassword: '123456' },
    companyWorkProfile,
    'reset_password.work_profile_only',
    '/command/type',
  ],
  [
    '13: device info as an inventory refresh',
    { type: 'REQUEST_DEVICE_INFO' },
    undefined,
    'request_device_info.params_required',
    '/requestDeviceInfoParams',
  ],
])('report %s is caught', (_name, command, device, rule, pointer) => {
  const { issues = [], warnings } = device === undefined ? validateCommandRequest(command) : validateCommandForDevice(command, device);
  expect([...issues, ...warnings].map((issue) => ({ rule: issue.rule, pointer: issue.pointer }))).toContainEqual({ rule, pointer });
});

test('a duration meant as the length of the lock is caught when asked for', () => {
  const { warnings } = validateCommandRequest({ type: 'LOCK', duration: '3600s' }, { rules: { 'lock.duration': 'warning' } });
  expect(warnings.map(({ rule }) => rule)).toEqual(['lock.duration']);
});
