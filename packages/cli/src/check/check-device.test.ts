import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli, type CliRun } from '../test/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-device-'));
writeFileSync(join(folder, 'reboot.json'), '{ "type": "REBOOT" }');

afterAll(() => rmSync(folder, { recursive: true }));

function check(device: unknown, ...args: string[]): Promise<CliRun> {
  writeFileSync(join(folder, 'device.json'), typeof device === 'string' ? device : JSON.stringify(device));
  return runCli(['check', 'reboot.json', '--device', 'device.json', ...args], '', folder);
}

const full = { apiLevel: 34, managementMode: 'DEVICE_OWNER', ownership: 'COMPANY_OWNED', appliedState: 'ACTIVE', state: 'ACTIVE' };

test('a device of which everything is known leaves nothing to say', async () => {
  expect(await check(full)).toEqual({ code: 0, out: '✓ reboot.json  valid\n1 input: 1 valid, 0 not valid\n', err: '' });
});

test('a command is not called valid for a device of which nothing is known', async () => {
  const { code, out } = await check({});
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    '? reboot.json  valid as a request; not judged for the device: nothing that decides is known of it',
    '    not judged: managementMode, apiLevel unknown (error rules reboot.fully_managed, reboot.min_api_level)',
    '    not judged: appliedState, state unknown (warning rules device.deleted, device.deleted_state)',
    '1 input: 1 valid, 0 not valid, 1 not judged for the device',
    '',
  ]);
});

test('an Android version is no API level, which is said', async () => {
  const { out } = await check({ ...full, apiLevel: undefined, softwareInfo: { androidVersion: '14' } });
  expect(out.split('\n').slice(0, 2)).toEqual([
    '✓ reboot.json  valid as far as the device is known',
    '    not judged: apiLevel unknown (error rules reboot.min_api_level)',
  ]);
});

test.each([
  ['nothing is known', {}, 1],
  ['a fact is missing that an error rule reads', { ...full, apiLevel: undefined }, 1],
  ['a fact is missing that only warnings read', { ...full, appliedState: undefined }, 0],
  ['all is known', full, 0],
])('--require-device-facts, when %s', async (_name, device, code) => {
  const ran = await check(device, '--require-device-facts');
  expect(ran.code).toBe(code);
  expect(ran.out.includes('--require-device-facts requires more')).toBe(code === 1);
  expect(ran.out.includes('1 valid without the device facts that are required')).toBe(code === 1);
});

test('names of Protobuf are read as those of JSON, with a warning each', async () => {
  const { code, out } = await check({ management_mode: 'PROFILE_OWNER', api_level: 23 });
  expect(code).toBe(1);
  expect(out).toContain('1:2 warning /management_mode: read as managementMode, its name in JSON\n');
  expect(out).toContain('1:36 warning /api_level: read as apiLevel, its name in JSON\n');
  expect(out).toContain('reboot.fully_managed');
  expect(out).toContain('reboot.min_api_level');
});

test('of two spellings of a fact, that of JSON counts', async () => {
  const { code, out } = await check({ ...full, api_level: 20 });
  expect(code).toBe(0);
  expect(out).not.toContain('api_level');
});

test.each([
  ['managementMode', 'device_owner', 'did you mean DEVICE_OWNER?'],
  ['management_mode', 'device_owner', 'did you mean DEVICE_OWNER?'],
  ['ownership', 'company-owned', 'did you mean COMPANY_OWNED?'],
  ['appliedState', 'lost', 'did you mean LOST?'],
])('%s %s is warned of, once and with its position', async (name, word, hint) => {
  const { out } = await check({ [name]: word, apiLevel: 34 });
  expect(out).toMatch(/^! device\.json {2}device\n {4}1:2 warning device\.known_[a-z_]+ /);
  expect(out.split(hint)).toHaveLength(2);
  expect(out).not.toContain(word);
});

test('an error of the device is an error of each command for it', async () => {
  const { code, out } = await check({ ...full, apiLevel: '34' });
  expect(code).toBe(1);
  expect(out).toContain('! device.json  device\n    1:2 error   schema.type /apiLevel: ');
  expect(out).toContain('✗ reboot.json  not valid\n    error   schema.type /device/apiLevel: ');
});

describe('what is no device is refused by name', () => {
  test.each([
    [{ devices: [{ managementMode: 'PROFILE_OWNER', apiLevel: 23 }] }, 'a list of devices, not a device; give one of them'],
    [[{ managementMode: 'PROFILE_OWNER', apiLevel: 23 }], 'a list of devices, not a device; give one of them'],
    [{ type: 'LOCK' }, 'a command, not a device; use --as request, or --as command for one with a result'],
    [{ name: 'enterprises/e/devices/d/operations/1' }, 'an operation, not a device; use --as operation'],
    [{ apilevel: 30 }, 'not a device, which has members such as name, apiLevel and managementMode'],
    [[], 'not a device, which is an object'],
    ['null', 'not a device, which is an object'],
  ])('%j', async (device, reason) => {
    expect(await check(device)).toEqual({ code: 2, out: '', err: `device.json: refused: ${reason}\n` });
  });
});

test('a device that cannot be read still makes a JSON document', async () => {
  const { code, out, err } = await check('{', '--format', 'json');
  expect(code).toBe(2);
  expect(err).toBe('device.json:1:2: not JSON: it ends too early\n');
  expect(JSON.parse(out)).toEqual({
    inputs: [],
    problems: [{ file: 'device.json', line: 1, column: 2, message: 'not JSON: it ends too early' }],
    summary: { judged: 0, passed: 0, failed: 0, refused: 1 },
  });
});

test('JSON has what was left undecided, and the notes on the device', async () => {
  const { out } = await check({ api_level: 34, state: 'ACTIVE' }, '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    inputs: [
      {
        valid: true,
        forDevice: { judged: 'part', missingFacts: ['managementMode', 'appliedState'], undecided: [{}, { rule: 'reboot.fully_managed' }] },
      },
    ],
    device: { file: 'device.json', notes: [{ path: ['api_level'], line: 1, column: 2 }] },
    summary: { judged: 1, passed: 1, failed: 0, refused: 0, notForDevice: 0, withoutFacts: 0 },
  });
});

test('GitHub shows what was left undecided as a notice, as a warning when it is everything', async () => {
  const part = await check({ ...full, apiLevel: undefined }, '--format', 'github');
  expect(part.out).toContain(
    '::notice file=reboot.json,title=valid as far as the device is known::not judged: apiLevel unknown (error rules reboot.min_api_level)\n',
  );
  expect((await check({}, '--format', 'github')).out).toMatch(
    /^::warning file=reboot\.json,title=valid as a request; not judged for the device/,
  );
});

test('of the lines of NDJSON, what was left undecided is told once', async () => {
  writeFileSync(join(folder, 'device.json'), '{"managementMode":"DEVICE_OWNER"}');
  const input = '{"type":"REBOOT"}\n{"type":"REBOOT"}\n{"type":"LOCK"}\n';
  const run = (...args: string[]) => runCli(['check', '--ndjson', '-', '--device', 'device.json', ...args], input, folder);
  const reasons = [
    'not judged: apiLevel unknown (error rules reboot.min_api_level) on 2 lines',
    'not judged: appliedState, state unknown (warning rules device.deleted, device.deleted_state) on 3 lines',
  ];
  expect((await run()).out.split('\n')).toEqual([
    expect.stringMatching(/^3 lines: 3 valid, 0 not valid/),
    ...reasons.map((reason) => `    ${reason}`),
    '',
  ]);
  expect((await run('--format', 'github')).out.split('\n').slice(0, 2)).toEqual(reasons.map((reason) => `::notice::${reason}`));
  const strict = await run('--require-device-facts');
  expect(strict.code).toBe(1);
  expect(strict.out).toMatch(/^3 lines: 1 valid, 0 not valid, 2 valid without the device facts that are required/);
});

test('a device alone is read in the same way', async () => {
  writeFileSync(join(folder, 'alone.json'), '{"api_level":"34","ownership":"company_owned"}');
  const { code, out } = await runCli(['check', 'alone.json', '--as', 'device'], '', folder);
  expect(code).toBe(1);
  expect(out).toContain('schema.type /apiLevel: must be a whole number, not a string');
  expect(out).toContain('1:2 warning /api_level: read as apiLevel');
  expect(out).toContain('did you mean COMPANY_OWNED?');
});

test('of a malformed command it is not said that all was judged', async () => {
  writeFileSync(join(folder, 'device.json'), JSON.stringify(full));
  const judge = async (text: string) => {
    const { out } = await runCli(['check', '-', '--device', 'device.json', '--format', 'json'], text, folder);
    return (JSON.parse(out) as { inputs: object[] }).inputs[0];
  };
  expect(await judge('{"type":"LOK"}')).not.toHaveProperty('forDevice');
  expect(await judge('{"type":"REBOOT"}')).toHaveProperty('forDevice.judged', 'all');
});
