import { expect, test } from 'vitest';
import { supportedCommands } from './gen/supported-commands.ts';
import { validateCommandForDevice } from './index.ts';
import { model } from './test/model.ts';

const message = { defaultMessage: 'Call us' };
const commands = {
  lock: { type: 'LOCK' },
  'a long password': { type: 'RESET_PASSWORD', newPassword: 'example-password' },
  'a short password': { type: 'RESET_PASSWORD', newPassword: 'a1b2' },
  'a short password of digits': { type: 'RESET_PASSWORD', newPassword: '1234' },
  reboot: { type: 'REBOOT' },
  relinquish: { type: 'RELINQUISH_OWNERSHIP' },
  clear: { type: 'CLEAR_APP_DATA', clearAppsDataParams: { packageNames: ['com.example.app'] } },
  'start lost mode': { type: 'START_LOST_MODE', startLostModeParams: { lostMessage: message } },
  'stop lost mode': { type: 'STOP_LOST_MODE', stopLostModeParams: {} },
  'an eSIM to be activated': { addEsimParams: { activationCode: '1$smdp.example.com$X', activationState: 'ACTIVATED' } },
  'an eSIM not to be activated': { addEsimParams: { activationCode: '1$smdp.example.com$X', activationState: 'NOT_ACTIVATED' } },
  'remove an eSIM': { removeEsimParams: { iccId: '8988211000000530082' } },
  'ask for the EID': { requestDeviceInfoParams: { deviceInfo: 'EID' } },
  wipe: { wipeParams: {} },
  'wipe eSIMs with a reason': { wipeParams: { wipeDataFlags: ['WIPE_ESIMS'], wipeReason: message } },
};

/** Every value that a fact can have, as far as a rule can tell them apart. */
const values = {
  managementMode: ['DEVICE_OWNER', 'PROFILE_OWNER'],
  ownership: ['COMPANY_OWNED', 'PERSONALLY_OWNED'],
  apiLevel: Array.from({ length: 18 }, (_, index) => 21 + index),
  appliedState: ['ACTIVE', 'DELETED', 'PROVISIONING', 'LOST'],
  state: ['ACTIVE', 'DELETED'],
} as const;

/** A device that is in order. */
const active = { appliedState: 'ACTIVE', state: 'ACTIVE' } as const;

type Facts = { readonly [fact in keyof typeof values]?: string | number };

function devicesOf(given: (fact: keyof typeof values) => readonly (string | number | undefined)[]): Facts[] {
  let devices: Facts[] = [{}];
  for (const fact of Object.keys(values) as (keyof typeof values)[]) {
    devices = devices.flatMap((device) => given(fact).map((value) => (value === undefined ? device : { ...device, [fact]: value })));
  }
  return devices;
}

function judge(command: unknown, device: Facts) {
  const result = validateCommandForDevice(command, device as Parameters<typeof validateCommandForDevice>[1]);
  return { result, fired: new Set([...(result.issues ?? []), ...result.warnings].map(({ rule }) => rule)) };
}

const complete = devicesOf((fact) => values[fact]);
const partial = devicesOf((fact) => [undefined, ...(fact === 'apiLevel' ? [23, 30, 34, 36] : values[fact])]);

test('every fact that a rule is skipped for is tried', () => {
  const guards = model.rules.flatMap(({ body }) => (body.kind === 'expression' ? body.guards : []));
  const facts = guards.map(({ place }) => place.steps.map((step) => (step.kind === 'field' ? step.name : '*')).join('.'));
  expect([...new Set(facts)].sort()).toEqual(
    Object.keys(values)
      .map((fact) => `device.${fact}`)
      .sort(),
  );
});

test.each(Object.entries(commands))('%s: a rule is undecided exactly when the missing facts could break it', (_name, command) => {
  const whole = complete.map((device) => ({ device, fired: judge(command, device).fired }));
  const onRequest = judge(command, {}).fired;
  for (const device of partial) {
    const { result, fired } = judge(command, device);
    const undecided = new Set(result.undecided.map(({ rule }) => rule));
    const completions = whole.filter((one) => Object.entries(device).every(([fact, value]) => one.device[fact as keyof Facts] === value));
    const possible = new Set(completions.flatMap((one) => [...one.fired]).filter((rule) => !fired.has(rule) && !onRequest.has(rule)));
    expect({ device, undecided: [...undecided].sort() }).toEqual({ device, undecided: [...possible].sort() });
  }
});

test('nothing is undecided when every fact is known', () => {
  for (const command of Object.values(commands)) {
    for (const device of complete) expect(judge(command, device).result).toMatchObject({ undecided: [], missingFacts: [] });
  }
});

test('a rule says which facts it misses, what it asks for and where to read about it', () => {
  const { undecided, missingFacts } = validateCommandForDevice({ type: 'REBOOT' }, { ownership: 'COMPANY_OWNED', state: 'ACTIVE' });
  expect(missingFacts).toEqual(['apiLevel', 'managementMode', 'appliedState']);
  expect(undecided.map(({ rule, facts }) => [rule, facts])).toEqual([
    ['device.deleted', ['appliedState']],
    ['reboot.fully_managed', ['managementMode']],
    ['reboot.min_api_level', ['apiLevel']],
  ]);
  expect(undecided[1]).toMatchObject({ severity: 'error', message: expect.stringMatching(/^the device must /) });
  expect(undecided[1]?.docs).toMatch(/reboot\.fully_managed\.md$/);
});

test.each([
  ['an enum value that is not known', { managementMode: 'device_owner', apiLevel: 30, ...active }, ['managementMode']],
  ['an unspecified one', { managementMode: 'MANAGEMENT_MODE_UNSPECIFIED', apiLevel: 30, ...active }, ['managementMode']],
  ['an API level of 0', { managementMode: 'DEVICE_OWNER', apiLevel: 0, ...active }, ['apiLevel']],
  ['a version without its API level', { softwareInfo: { androidVersion: '14' }, ...active }, ['apiLevel', 'managementMode']],
])('%s is a missing fact', (_name, device, missing) => {
  expect(validateCommandForDevice({ type: 'REBOOT' }, device as { apiLevel: number }).missingFacts).toEqual(missing);
});

test('a value that is not known is warned of, with the nearest that is', () => {
  const device = { managementMode: 'device_owner', apiLevel: 30, ownership: 'owned by nobody' };
  const { warnings } = validateCommandForDevice({ type: 'REBOOT' }, device);
  expect(warnings.map(({ rule, pointer, params }) => [rule, pointer, params])).toEqual([
    ['device.known_management_mode', '/device/managementMode', { nearest: 'DEVICE_OWNER' }],
    ['device.known_ownership', '/device/ownership', {}],
  ]);
  expect(warnings[0]?.message).toMatch(/; did you mean DEVICE_OWNER\?$/);
});

test('levels hold for what is undecided', () => {
  const rules = { 'reboot.fully_managed': 'off', 'reboot.min_api_level': 'warning' } as const;
  const { undecided } = validateCommandForDevice({ type: 'REBOOT' }, active, { rules });
  expect(undecided).toEqual([expect.objectContaining({ rule: 'reboot.min_api_level', severity: 'warning' })]);
});

test.each([
  ['no object', 1],
  ['null', null],
  ['a list', [{ apiLevel: 30 }]],
  [
    'one that cannot be read',
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    ),
  ],
])('a device that is %s is a result, and never an exception', (_name, device) => {
  expect(Array.isArray(validateCommandForDevice({ type: 'REBOOT' }, device as object).undecided)).toBe(true);
});

test('what is undecided whatever the parameters is what supportedCommands leaves undecided', () => {
  for (const device of partial) {
    const given = device as Parameters<typeof supportedCommands>[0];
    const { REBOOT } = supportedCommands(given);
    const errors = validateCommandForDevice({ type: 'REBOOT' }, given).undecided.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule)).toEqual(REBOOT.undecided.map(({ rule }) => rule));
  }
});
