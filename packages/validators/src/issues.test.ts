import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assertCommandRequest, isValidationError, validateCommandForDevice, validateCommandRequest, validateOperation } from './index.ts';
import type { CommandRequest, Device } from '@amapi-spec/types';

describe('an issue', () => {
  test('says what must hold, where, and where to read on', () => {
    const { issues } = validateCommandRequest({ type: 'ADD_ESIM', addEsimParams: { activationCode: '', activationState: 'ACTIVATED' } });
    expect(issues).toEqual([
      {
        rule: 'add_esim.activation_code_required',
        severity: 'error',
        path: ['addEsimParams', 'activationCode'],
        pointer: '/addEsimParams/activationCode',
        message: expect.stringContaining('activationCode'),
        params: {},
        docs: expect.stringMatching(/^https:\/\/.*add_esim\.activation_code_required/),
      },
    ]);
  });

  test('of a wrong form leads to a page too', () => {
    const { issues = [] } = validateCommandForDevice({ type: 'LOKC', duration: 1, wipe: true }, { apiLevel: 2.5 });
    const missing = validateCommandForDevice(undefined, { apiLevel: 2 ** 40 }).issues ?? [];
    const form = validateCommandRequest({ '{}': '' }).issues ?? [];
    const pages = [...issues, ...missing, ...form].map(({ rule, docs }) => [rule, docs.slice(docs.lastIndexOf('/') + 1)]);
    expect(new Set(pages.map(([rule]) => rule))).toEqual(
      new Set(['schema.enum', 'schema.type', 'schema.unknown_field', 'schema.form_body', 'schema.required', 'schema.range']),
    );
    for (const [rule, page] of pages) {
      expect(page).toBe(`${rule}.md`);
      expect(existsSync(new URL(`../../docs/src/gen/rules/${page}`, import.meta.url))).toBe(true);
    }
  });

  test('points at the element at fault', () => {
    const { issues } = validateCommandRequest({ clearAppsDataParams: { packageNames: ['com.example.app', '', 'com.example.other', ''] } });
    expect(issues?.map(({ pointer }) => pointer)).toEqual(['/clearAppsDataParams/packageNames/1', '/clearAppsDataParams/packageNames/3']);
  });

  test('points at a key, escaped as RFC 6901 wants', () => {
    const { issues } = validateCommandRequest({
      startLostModeParams: { lostMessage: { defaultMessage: 'x', localizedMessages: { 'a/b~c': 'x' } } },
    });
    expect(issues?.map(({ pointer }) => pointer)).toEqual(['/startLostModeParams/lostMessage/localizedMessages/a~1b~0c']);
  });

  test('points at a member that is missing', () => {
    const { issues } = validateCommandRequest({});
    expect(issues?.map(({ rule, path }) => [rule, path])).toEqual([['request.type_or_params', ['type']]]);
  });

  test('carries the outcome that a source gives', () => {
    const { issues } = validateCommandForDevice({ type: 'REBOOT' }, { apiLevel: 23 });
    expect(issues).toMatchObject([{ rule: 'reboot.min_api_level', outcome: { errorCode: 'API_LEVEL' } }]);
  });

  test.each<[given: object, rule: string, message: string, params: object]>([
    [
      { type: 'LOCK', wipeParams: {} },
      'type_matches_params',
      'type must be WIPE beside wipeParams',
      { type: 'WIPE', params: 'wipeParams' },
    ],
    [
      { type: 'REBOOT', resetPasswordFlags: ['LOCK_NOW'] },
      'fields_of_type',
      'resetPasswordFlags must not be set for REBOOT, only for RESET_PASSWORD',
      { field: 'resetPasswordFlags', type: 'REBOOT' },
    ],
    [
      { wipeParams: {}, newPassword: 'x' },
      'params_exclude_password',
      'newPassword must not be combined with a params member',
      { field: 'newPassword' },
    ],
    [
      { wipeParams: {}, stopLostModeParams: {} },
      'one_params',
      'wipeParams must not be set beside another params member',
      { field: 'wipeParams' },
    ],
    [
      { type: 'LOCK', userName: 'x' },
      'server_set_field',
      'userName must not be in a request, since the server sets it',
      { field: 'userName' },
    ],
    [
      { type: 'LOCK', duration: 'PT1M30S' },
      'duration_format',
      'duration must be seconds with at most nine decimals, followed by s; that would be "90s"',
      { becomes: '"90s"' },
    ],
    [{ type: 'LOCK', duration: 'a minute' }, 'duration_format', 'duration must be seconds with at most nine decimals, followed by s', {}],
  ])('of %j is about what is there', (given, rule, message, params) => {
    expect(validateCommandRequest(given).issues).toMatchObject([{ rule: `request.${rule}`, message, params }]);
  });

  test.each<[given: unknown, message: string]>([
    [{ type: 'LOKC' }, 'did you mean LOCK?'],
    [{ type: 'lock' }, 'did you mean LOCK?'],
    [{ type: 'WIPE', wipeParams: { wipeDataFlags: ['WIPE_ESIM'] } }, 'did you mean WIPE_ESIMS?'],
    [{ type: 'WIPE', wipeParam: {} }, 'did you mean wipeParams?'],
    [{ type: 'WIPE', wipe_params: {} }, 'did you mean wipeParams?'],
    [{ type: 7 }, 'must be a string such as "LOCK", not a number; only Protobuf parsers read that'],
    [{ type: null }, 'must not be null'],
    [{ type: 'LOCK', duration: null }, 'which Protobuf reads as absent: leave the member out'],
    [{ type: 'LOCK', wipeParams: null }, 'must not be null'],
    [{ wipeParams: null }, 'must not be null'],
    [{ stopLostModeParams: {}, wipeParams: null }, 'must not be null'],
    [{ newPassword: null, wipeParams: {} }, 'must not be null'],
    [{ type: 'ADD_ESIM', addEsimParams: null }, 'must not be null'],
    [{ type: 'ADD_ESIM', wipeParams: null }, 'must not be null'],
    [{ addEsimParams: { activationCode: null, activationState: 'ACTIVATED' } }, 'must not be null'],
    [{ addEsimParams: { activationCode: '1$smdp.example.com$', activationState: null } }, 'must not be null'],
    [{ type: 'LOCK', errorCode: null }, 'must not be null'],
    [{ clearAppsDataParams: { packageNames: [null] } }, 'must be a string, not null'],
    [null, 'must be an object, not null'],
    [{ clearAppsDataParams: { packageNames: ['a.'.repeat(4e6) + 'a'] } }, 'must have at most 223 characters'],
    [
      { wipeParams: { wipeReason: { defaultMessage: 'a', localizedMessages: { ['en-' + 'x-abcdefgh-'.repeat(6e5)]: 'a' } } } },
      'must have at most 255 characters',
    ],
    [{ type: 'RESET_PASSWORD', newPassword: '1'.repeat(8e6) }, 'must have at most 1024 characters'],
    [{ type: 'LOCK', duration: '0'.repeat(8e6) + 's' }, 'must have at most 64 characters'],
    [{ removeEsimParams: { iccId: '1'.repeat(8e6) } }, 'must have at most 255 characters'],
    [{ addEsimParams: { activationCode: '1$a' + '.a'.repeat(4e6), activationState: 'ACTIVATED' } }, 'must have at most 1024 characters'],
    [{ wipeParams: [] }, 'must be an object such as {}, not an array; that would be {}'],
    ['LOCK', 'must be an object, not a string'],
  ])('on %j says %s, and is the only one', (given, message) => {
    const { issues = [] } = validateCommandRequest(given);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain(message);
  });

  test('on an unknown type names the known ones and leaves the rest alone', () => {
    const { issues = [] } = validateCommandRequest({ type: 'LOKC', newPassword: 'x', wipeParams: {} });
    expect(issues.map(({ rule }) => rule)).toEqual(['schema.enum', 'request.params_exclude_password']);
    expect(issues[0]?.params).toMatchObject({ known: expect.arrayContaining(['LOCK', 'WIPE']), nearest: 'LOCK' });
  });

  test.each<[key: string, said: string]>([
    ['someField', '"someField"'],
    ['some_other_field', '"some_other_field"'],
    ['newPassword1\n', '"newPassword1\\u000a"'],
    ['s3cret-Pa55', 'a key of 11 characters'],
    ['HUNTER', 'a key of 6 characters'],
    ['482913', 'a key of 6 characters'],
    ['1$a.example$B', 'a key of 13 characters'],
    [`x${'y'.repeat(100)}`, 'a key of 101 characters'],
  ])('quotes the key %j only where it reads as a name', (key, said) => {
    const [issue] = validateCommandRequest({ type: 'LOCK', [key]: 1 }).issues ?? [];
    expect(issue?.message.startsWith(`${said} must not be set, Command has no such field`)).toBe(true);
    expect(issue?.path).toEqual([key]);
    expect(issue?.rule === 'schema.unknown_field' && issue.params.key).toBe(said.startsWith('"') ? said : undefined);
  });

  test('says of a body that was parsed as a form just that', () => {
    const body = { '{"type":"RESET_PASSWORD","newPassword":"hunter2"}': '', '{"x":1}': '' };
    expect(validateCommandRequest(body).issues).toMatchObject([
      { rule: 'schema.form_body', path: [], message: expect.not.stringContaining('hunter') },
    ]);
    const pair = validateCommandForDevice(body, { apiLevel: 30 });
    expect(pair.issues?.map(({ rule, pointer }) => [rule, pointer])).toEqual([['schema.form_body', '/command']]);
  });
});

describe('levels', () => {
  const clearing = { type: 'RESET_PASSWORD' };

  test('a warning leaves the value valid', () => {
    const result = validateCommandRequest(clearing);
    expect(result.issues).toBeUndefined();
    expect(result.warnings.map(({ rule }) => rule)).toEqual(['reset_password.password_missing']);
    expect('value' in result && result.value).toBe(clearing);
  });

  test('a warning can be made an error, and be turned off', () => {
    expect(validateCommandRequest(clearing, { rules: { 'reset_password.password_missing': 'error' } }).issues).toHaveLength(1);
    expect(validateCommandRequest(clearing, { rules: { 'reset_password.password_missing': 'off' } }).warnings).toEqual([]);
  });

  test('an error can be made a warning, and be turned off', () => {
    const copied = { type: 'LOCK', userName: 'enterprises/a/users/b' };
    expect(validateCommandRequest(copied, { rules: { 'request.server_set_field': 'warning' } })).toMatchObject({
      value: copied,
      warnings: [{ severity: 'warning' }],
    });
    expect(validateCommandRequest(copied, { rules: { 'request.server_set_field': 'off' } })).toEqual({ value: copied, warnings: [] });
  });

  test('a rule that is off speaks when asked', () => {
    const lock = { type: 'LOCK', duration: '60s' };
    expect(validateCommandRequest(lock).warnings).toEqual([]);
    expect(validateCommandRequest(lock, { rules: { 'lock.duration': 'warning' } }).warnings).toHaveLength(1);
  });

  test('an id that Object.prototype has is no level', () => {
    const rules = Object.create({ 'request.type_or_params': 'off' }) as Record<string, never>;
    expect(validateCommandRequest({}, { rules }).issues).toHaveLength(1);
  });
});

describe('maxIssues', () => {
  const many = { clearAppsDataParams: { packageNames: Array.from({ length: 250 }, () => '') } };

  test('keeps 100 and counts the rest', () => {
    const result = validateCommandRequest(many);
    expect(result.issues).toHaveLength(100);
    expect(result.omitted).toBe(150 + result.warnings.length + 149 - 100);
  });

  test('can be chosen, down to one', () => {
    expect(validateCommandRequest(many, { maxIssues: 3 }).issues).toHaveLength(3);
    expect(validateCommandRequest(many, { maxIssues: 0 }).issues).toHaveLength(1);
  });
});

describe('a rule is silent where what it reads is malformed', () => {
  test('beside a malformed device fact', () => {
    const { issues } = validateCommandForDevice({ type: 'REBOOT' }, { apiLevel: '23' } as unknown as Device);
    expect(issues?.map(({ rule, pointer }) => [rule, pointer])).toEqual([['schema.type', '/device/apiLevel']]);
  });

  test('beside a malformed type, whatever the params say', () => {
    const { issues } = validateCommandForDevice(
      { type: 7, addEsimParams: { activationCode: 'x', activationState: 'ACTIVATED' } },
      { apiLevel: 20 },
    );
    expect(issues?.map(({ rule, pointer }) => [rule, pointer])).toEqual([['schema.type', '/command/type']]);
  });

  test('but not for a malformed neighbour in a list', () => {
    const command = { '@type': 'type.googleapis.com/google.android.devicemanagement.v1.Command', type: 'LOCK', createTime: 'yesterday' };
    const result = validateOperation({ metadata: command });
    expect(result.warnings.map(({ rule }) => rule)).toEqual(['result.create_time_format']);
  });
});

describe('assertX', () => {
  test('throws an error that is known by its brand and tells the first issue', () => {
    try {
      assertCommandRequest({});
      expect.unreachable();
    } catch (error) {
      expect(isValidationError(error)).toBe(true);
      expect(String(error)).toMatch(/^ValidationError: .*\[request\.type_or_params\]$/);
    }
    expect(isValidationError(new Error('x'))).toBe(false);
  });

  test('narrows what passes', () => {
    const value: unknown = { type: 'LOCK' };
    assertCommandRequest(value);
    const narrowed: CommandRequest = value;
    expect(narrowed).toBe(value);
  });
});
