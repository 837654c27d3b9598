import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { runCli } from '../test/run-cli.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  const files = {
    'good.json': '{ "type": "REBOOT" }',
    'good.yaml': 'type: LOCK\n',
    'bad.json': '{\n  "type": "REBOOT",\n  "bogus": {}\n}',
    'broken.json': '{ "newPassword": "a secret" x',
    'esim.json': '{ "addEsimParams": { "activationCode": "1$smdp.example.com$X", "activationState": "NOT_ACTIVATED" } }',
    'device.json': '{ "apiLevel": 34 }',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const check = (...args: string[]) => runCli(['check', ...args], '', folder);

describe('exit codes', () => {
  test.each([
    ['valid files', ['good.json', 'good.yaml'], 0],
    ['one that is not', ['good.json', 'bad.json'], 1],
    ['a missing file', ['nothing.json'], 2],
    ['a missing file beside a wrong one', ['bad.json', 'nothing.json'], 2],
    ['a folder', ['.'], 2],
    ['a file below a file', ['good.json/x.json'], 2],
    ['text that is not JSON', ['broken.json'], 2],
    ['a command that the device does not take', ['esim.json', '--device', 'device.json'], 1],
    ['that rule turned off', ['esim.json', '--device', 'device.json', '--rule', 'add_esim.min_api_level=off'], 0],
    ['an unknown option', ['--nope'], 2],
    ['an unknown format', ['good.json', '--format', 'xml'], 2],
    ['an unknown kind', ['good.json', '--as', 'thing'], 2],
    ['an unknown rule', ['good.json', '--rule', 'no.such=off'], 2],
    ['an unknown level', ['good.json', '--rule', 'add_esim.min_api_level=never'], 2],
    ['no file at all', [], 2],
    ['facts that must be known of no device', ['good.json', '--require-device-facts'], 2],
    ['NDJSON without a file', ['--ndjson'], 2],
    ['a device for an operation', ['good.json', '--device', 'device.json', '--as', 'operation'], 2],
    ['standard input twice', ['-', '-'], 2],
  ])('%s', async (_name, args, code) => {
    const ran = await check(...args);
    expect(ran.code).toBe(code);
    if (code === 2) expect(ran.err.split('\n').filter(Boolean).length).toBeGreaterThan(0);
    expect(ran.err).not.toContain('    at ');
  });
});

test('a misuse is one clear line with its position and nothing of the input', async () => {
  expect(await check('broken.json')).toEqual({ code: 2, out: '', err: 'broken.json:1:29: not JSON: a comma or } is missing\n' });
  expect(await check('nothing.json')).toEqual({ code: 2, out: '', err: 'nothing.json: no such file\n' });
});

test('an issue names its position in the file, its rule and its member', async () => {
  const { out } = await check('bad.json');
  expect(out).toMatch(/^✗ bad\.json {2}not valid\n {4}3:3 error {3}\S+\.\S+ \/bogus: /);
  expect(out).toMatch(/\n1 input: 0 valid, 1 not valid\n$/);
});

test.each(['pretty', 'github', 'json'])(
  'a key of the input cannot steer the terminal, nor add a line to what %s prints',
  async (format) => {
    const keys = ['\u001b[31mred', '\u009b1m', 'a\nb\r', '\u2028', '\u202eb', '\ud800'];
    const command = { type: 'LOCK', ...Object.fromEntries(keys.map((key) => [key, 1])) };
    const { out, code } = await runCli(['check', '-', '--format', format], JSON.stringify(command));
    expect(code).toBe(1);
    if (format === 'json') expect(JSON.parse(out)).toMatchObject({ summary: { failed: 1 } });
    else {
      expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Bidi_Control}]/u);
      expect(out.match(/schema\.unknown_field/g)).toHaveLength(keys.length);
      expect(out.trimEnd().split('\n')).toHaveLength(keys.length + (format === 'pretty' ? 2 : 1));
    }
  },
);

test('JSON output is one document', async () => {
  const { out } = await check('good.json', 'bad.json', '--format', 'json');
  const document = JSON.parse(out) as {
    inputs: { file: string; valid: boolean; issues: { rule: string; line: number }[] }[];
    summary: object;
  };
  expect(document.inputs.map(({ file, valid }) => [file, valid])).toEqual([
    ['good.json', true],
    ['bad.json', false],
  ]);
  expect(document.inputs[1]?.issues[0]).toMatchObject({ severity: 'error', pointer: '/bogus', line: 3, column: 3 });
  expect(document.summary).toEqual({ judged: 2, passed: 1, failed: 1, refused: 0 });
  const { out: nothing } = await check('nothing.json', '--format', 'json');
  expect(JSON.parse(nothing)).toEqual({
    inputs: [],
    problems: [{ file: 'nothing.json', message: 'no such file' }],
    summary: { judged: 0, passed: 0, failed: 0, refused: 1 },
  });
});

test('GitHub output is one annotation per issue', async () => {
  const { out } = await check('bad.json', '--format', 'github');
  expect(out).toMatch(/^::error file=bad\.json,line=3,col=3,title=[a-z_.]+::\/bogus: [^\n]+\n1 judged: 0 passed, 1 failed\n$/);
});

test.each([
  ['pretty', '    and 20 more'],
  ['github', '::notice file=(standard input)::20 more findings are not shown'],
  ['json', '"omitted":20'],
])('%s output says how many findings it leaves out', async (format, text) => {
  const members = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`bogus${index}`, index]));
  const { out } = await runCli(['check', '-', '--format', format], JSON.stringify({ type: 'LOCK', ...members }));
  expect(out).toContain(text);
});

test('NDJSON is judged line by line, and a line that is not JSON does not stop the rest', async () => {
  const input = '{"type":"LOCK"}\n\nnot json\n{"type":"LOK"}';
  const pretty = await runCli(['check', '--ndjson', '-'], input);
  expect(pretty).toMatchObject({ code: 2, err: '(standard input):3:1: not JSON: a string takes double quotes\n' });
  expect(pretty.out).toMatch(
    /^✗ \(standard input\):4 {2}not valid\n[^\n]+did you mean LOCK\?\n3 lines: 1 valid, 1 not valid, 1 refused\n$/,
  );
  const json = await runCli(['check', '--ndjson', '-', '--format', 'json'], input);
  const lines = json.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { inputLine: number; valid?: boolean });
  expect(lines.map(({ inputLine, valid }) => [inputLine, valid])).toEqual([
    [1, true],
    [3, undefined],
    [4, false],
  ]);
  expect(lines[1]).toEqual({ file: '(standard input)', inputLine: 3, column: 1, message: 'not JSON: a string takes double quotes' });
});

test('NDJSON shows on stderr how far it is, when that is a terminal', async () => {
  const input = '{"type":"LOCK"}\n'.repeat(10_000);
  const shown = await runCli(['check', '--ndjson', '-'], input, repository, true);
  expect(shown).toEqual({ code: 0, out: '10000 lines: 10000 valid, 0 not valid\n', err: '\r10000 lines\r\u001b[K' });
  expect((await runCli(['check', '--ndjson', '-'], input)).err).toBe('');
});

test('what is no file at all is answered with how to use it', async () => {
  expect(await check()).toEqual({
    code: 2,
    out: '',
    err: 'usage: amapi-spec check [options] <files...>, with - for standard input; --help says more\n',
  });
});

test.each(['spec/examples/invalid/requests/x.yaml', 'invalid/requests/x.yaml'])('%s is a file like any other', async (name) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), 'type: LOK\n');
  const { code, out } = await check(name);
  expect(code).toBe(1);
  expect(out).toContain('did you mean LOCK?');
});

test('help shows examples and ends well', async () => {
  const { code, out } = await runCli(['check', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('$ amapi-spec check command.json --device device.json');
});
