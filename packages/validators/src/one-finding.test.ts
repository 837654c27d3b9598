import { expect, test } from 'vitest';
import { type Issue, validateCommandForDevice, validateCommandRequest } from './index.ts';

interface Findings {
  readonly issues?: readonly Issue[] | undefined;
  readonly warnings: readonly Issue[];
}

const found = ({ issues = [], warnings }: Findings): string[] => [
  ...issues.map(({ rule }) => rule),
  ...warnings.map(({ rule }) => `${rule} (warning)`),
];
const short = 'reset_password.short_password (warning)';
const tooShort = 'reset_password.too_short (warning)';

// With no device, then on Android 13, 14 and 15: where several rules know of a short password, one of them speaks.
test.each<[newPassword: string, alone: string, on33: string, on34: string, on35: string]>([
  [
    '123',
    tooShort,
    'reset_password.too_short_earlier (warning)',
    'reset_password.min_length_numeric',
    'reset_password.min_length_numeric_later (warning)',
  ],
  ['abc', tooShort, 'reset_password.too_short_earlier (warning)', 'reset_password.min_length', 'reset_password.min_length_later (warning)'],
  ['1234', short, '', 'reset_password.min_length_numeric', 'reset_password.min_length_numeric_later (warning)'],
  ['a1b2c', short, '', 'reset_password.min_length', 'reset_password.min_length_later (warning)'],
  ['123456', '', '', '', ''],
  ['a1b2c3', '', '', '', ''],
])('of the password %s one rule speaks', (newPassword, alone, on33, on34, on35) => {
  const command = { type: 'RESET_PASSWORD', newPassword };
  const on = (device: object): string => found(validateCommandForDevice(command, device)).join();
  expect(found(validateCommandRequest(command)).join()).toBe(alone);
  expect(on({})).toBe(alone);
  expect([33, 34, 35].map((apiLevel) => on({ apiLevel }))).toEqual([on33, on34, on35]);
});

test.each<[apiLevel: number | undefined, string]>([
  [25, 'relinquish_ownership.min_api_level'],
  [26, 'relinquish_ownership.work_profile_earlier (warning)'],
  [29, 'relinquish_ownership.work_profile_earlier (warning)'],
  [30, 'relinquish_ownership.work_profile'],
  [undefined, ''],
])('of giving up a device owner at level %s one rule speaks at most', (apiLevel, want) => {
  const device = { managementMode: 'DEVICE_OWNER', ownership: 'COMPANY_OWNED', ...(apiLevel !== undefined && { apiLevel }) };
  expect(found(validateCommandForDevice({ type: 'RELINQUISH_OWNERSHIP' }, device)).join()).toBe(want);
});

test('what only misses a member that is in another place takes no room from others', () => {
  const body = { startLostModeParams: {}, lostMessage: { defaultMessage: 'Call us' }, nothing: 1 };
  const result = validateCommandRequest(body);
  expect(found(result)).toEqual(['schema.misplaced_field', 'schema.unknown_field']);
  expect(validateCommandRequest(body, { maxIssues: 2 })).toEqual(result);
});

test.each([
  ['before', { userName: 'x', '{"type":"LOCK"}': '' }],
  ['after', { '{"type":"LOCK"}': '', userName: 'x' }],
])('of a form a rule says nothing, nor of what came %s the key that shows it', (_, body) => {
  expect(found(validateCommandRequest(body))).toEqual(['schema.form_body']);
});
