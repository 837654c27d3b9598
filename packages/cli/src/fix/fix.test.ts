import { chmodSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inFolder, lines } from '../test/in-folder.ts';
import { runCli } from '../test/run-cli.ts';

const { path, write, read, check } = inFolder();

describe('a file of JSON is mended where it is wrong, and is otherwise as it was', () => {
  test.each<[what: string, before: string, after: string]>([
    [
      'two blanks',
      lines('{', '  "type": "LOCK",', '  "duration": "10m",', '  "Reset_Password_Flags": []', '}'),
      lines('{', '  "type": "LOCK",', '  "duration": "600s",', '  "resetPasswordFlags": []', '}'),
    ],
    ['tabs, and lines that end as on Windows', '{\r\n\t"type": "LOCK",\r\n\t"duration": null\r\n}\r\n', '{\r\n\t"type": "LOCK"\r\n}\r\n'],
    ['one line', '{"duration":null,"type":"lock"}', '{"type":"LOCK"}'],
    ['one line with blanks', '{ "type": "WIPE" }', '{ "type": "WIPE", "wipeParams": {} }'],
    [
      'lines of its own, where one member is added',
      lines('{', '    "type": "WIPE"', '}'),
      lines('{', '    "type": "WIPE",', '    "wipeParams": {}', '}'),
    ],
    [
      'numbers and escapes as they were written',
      lines('{ "type" : "lock",', '', '  "duration": "1\\u0030s" }'),
      lines('{ "type" : "LOCK",', '', '  "duration": "1\\u0030s" }'),
    ],
    [
      'elements of a list on lines of their own',
      lines(
        '{',
        '  "wipeParams": {',
        '    "wipeDataFlags": [',
        '      "WIPE_ESIMS",',
        '      "WIPE_ESIMS",',
        '      "WIPE_ESIMS"',
        '    ]',
        '  }',
        '}',
      ),
      lines('{', '  "wipeParams": {', '    "wipeDataFlags": [', '      "WIPE_ESIMS"', '    ]', '  }', '}'),
    ],
    [
      'elements that were one',
      lines('{ "wipeParams": { "wipeDataFlags": ["WIPE_ESIMS, WIPE_EXTERNAL_STORAGE"] } }'),
      lines('{ "wipeParams": { "wipeDataFlags": ["WIPE_ESIMS", "WIPE_EXTERNAL_STORAGE"] } }'),
    ],
    [
      'an object around the whole',
      lines('{', '  "command": {', '    "type": "LOCK",', '    "duration": "60s"', '  }', '}'),
      lines('{', '  "type": "LOCK",', '  "duration": "60s"', '}'),
    ],
    [
      'members that move',
      lines(
        '{',
        '  "type": "START_LOST_MODE",',
        '  "lostMessage": {',
        '    "defaultMessage": "Please call"',
        '  },',
        '  "lostEmailAddress": "it@example.com"',
        '}',
      ),
      lines(
        '{',
        '  "type": "START_LOST_MODE",',
        '  "startLostModeParams": {',
        '    "lostMessage": {',
        '      "defaultMessage": "Please call"',
        '    },',
        '    "lostEmailAddress": "it@example.com"',
        '  }',
        '}',
      ),
    ],
    ['a mark of the byte order', '\uFEFF{ "type": "lock" }', '\uFEFF{ "type": "LOCK" }'],
    [
      'what is only right after another fix',
      lines('{', '  "type": "REMOVE_ESIM",', '  "remove_esim_params": { "icc_id": "8988 2110 0000 0530 082F" }', '}'),
      lines('{', '  "type": "REMOVE_ESIM",', '  "removeEsimParams": { "iccId": "8988211000000530082" }', '}'),
    ],
  ])('%s', async (_, before, after) => {
    write('command.json', before);
    const { code, out, err } = await check('--fix', 'command.json');
    expect(read('command.json')).toBe(after);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^✓ command\.json {2}valid, \d fix(?:es)? made\n/);
    const again = await check('--fix', 'command.json');
    expect(again.out).not.toContain('fix');
    expect(read('command.json')).toBe(after);
  });
});

test('of NDJSON the lines that are wrong are mended, and no other byte is touched', async () => {
  const before = '{"type":"LOCK"}\r\n\r\n{"type":"lock","duration":null}\r\n  not JSON\n{ "type": "REBOT" }\n{"type":"WIPE"}';
  write('commands.ndjson', before);
  const shown = await check('--ndjson', '--fix-dry-run', 'commands.ndjson');
  expect(shown.out).toContain('-{"type":"lock","duration":null}\n');
  expect(read('commands.ndjson')).toBe(before);
  const { code, out } = await check('--ndjson', '--fix', 'commands.ndjson');
  expect(code).toBe(2);
  expect(out).toContain('✓ commands.ndjson:3  valid, 2 fixes made\n');
  expect(read('commands.ndjson')).toBe(
    '{"type":"LOCK"}\r\n\r\n{"type":"LOCK"}\r\n  not JSON\n{ "type": "REBOT" }\n{"type":"WIPE","wipeParams":{}}',
  );
});

describe('what is not safe is left', () => {
  test.each([
    ['a guess', '{ "type": "LOKC" }', 1],
    ['a factory reset that nobody asked for', '{ "type": "wipe", "wipeParams": {} }', 1],
    ['what is no JSON', '{ "type": "lock", }', 2],
    ['an operation', '{ "name": "enterprises/e/devices/d/operations/1", "done": null, "metadata": { "type": "LOCK" } }', 2],
    ['what is right', '{ "type": "LOCK" }', 0],
  ])('%s', async (_, text, code) => {
    write('command.json', text);
    const { mtimeMs, ino } = statSync(path('command.json'));
    expect((await check('--fix', 'command.json')).code).toBe(code);
    expect(read('command.json')).toBe(text);
    expect(statSync(path('command.json'))).toMatchObject({ mtimeMs, ino });
  });

  test('beside what is safe, and is reported', async () => {
    write('command.json', '{ "type": "LOKC", "duration": null }');
    const { code, out } = await check('--fix', 'command.json');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^✗ command\.json {2}not valid, 1 fix made\n {4}1:3 error {3}schema\.enum \/type: [^\n]*\n1 input: 0 valid, 1 not valid, 1 fix\n$/,
    );
    expect(read('command.json')).toBe('{ "type": "LOKC" }');
  });
});

describe('a file is replaced as a whole', () => {
  test('with its mode, through a link, and without a trace', async () => {
    write('command.json', '{ "type": "lock" }');
    chmodSync(path('command.json'), 0o640);
    symlinkSync('command.json', path('link.json'));
    expect((await check('--fix', 'link.json')).code).toBe(0);
    expect(read('command.json')).toBe('{ "type": "LOCK" }');
    expect(statSync(path('command.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(path()).toSorted()).toEqual(['command.json', 'link.json']);
  });

  test.skipIf(process.getuid?.() === 0)('unless it may not be written', async () => {
    write('command.json', '{ "type": "lock" }');
    chmodSync(path('command.json'), 0o444);
    expect(await check('--fix', 'command.json')).toMatchObject({ code: 2, err: 'command.json: not fixed: may not be written\n' });
  });
});

describe('standard input', () => {
  test('goes mended to standard output, and the verdict to standard error', async () => {
    const ran = await runCli(['check', '--fix', '-'], '{ "type": "lock" }\n');
    expect(ran).toEqual({
      code: 0,
      out: '{ "type": "LOCK" }\n',
      err: '✓ (standard input)  valid, 1 fix made\n1 input: 1 valid, 0 not valid, 1 fix\n',
    });
  });

  test.each([
    ['what is right', '{ "type": "LOCK" }', 0],
    ['what is not JSON', '{ "type": ', 2],
    ['what cannot be mended', '{ "type": "LOKC" }', 1],
  ])('goes on as it is: %s', async (_, text, code) => {
    expect(await runCli(['check', '--fix', '-'], text)).toMatchObject({ code, out: text });
  });
});

test.each([
  ['both options', ['--fix', '--fix-dry-run', 'command.json']],
  ['standard input beside a file', ['--fix', '-', 'command.json']],
  ['lines of standard input', ['--fix', '--ndjson', '-']],
])('misuse: %s', async (_, args) => {
  write('command.json', '{ "type": "lock" }');
  expect((await check(...args)).code).toBe(2);
  expect(read('command.json')).toBe('{ "type": "lock" }');
});

describe('for programs', () => {
  test('an issue that is left says what can be done, and how much was', async () => {
    write('command.json', '{ "type": "LOKC", "duration": null }');
    const { out } = await check('--fix', '--format', 'json', 'command.json');
    expect(JSON.parse(out)).toMatchObject({
      inputs: [
        {
          fixes: { made: 1 },
          issues: [{ rule: 'schema.enum', fix: { operations: [{ op: 'replace', path: '/type', value: 'LOCK' }], safe: false } }],
        },
      ],
    });
  });

  test('nothing of it is there unless it is asked for', async () => {
    write('command.json', '{ "type": "LOKC", "duration": null }');
    expect((await check('--format', 'json', 'command.json')).out).not.toContain('"fix');
  });

  test('a command for a device has paths that begin in its file', async () => {
    write('command.json', '{ "wipeParams": { "wipeReason": { "defaultMessage": "x" } } }');
    write('device.json', '{ "ownership": "COMPANY_OWNED" }');
    const { out } = await check('--fix-dry-run', '--format', 'json', 'command.json', '--device', 'device.json');
    const [input] = (JSON.parse(out) as { inputs: { issues: { rule: string; fix?: object }[]; fixes: { diff: string } }[] }).inputs;
    expect(input?.issues.find(({ rule }) => rule === 'wipe.reason_company_owned')?.fix).toEqual({
      operations: [{ op: 'remove', path: '/wipeParams/wipeReason' }],
      safe: true,
    });
    expect(input?.fixes.diff).toContain('+{ "wipeParams": {} }');
    await check('--fix', 'command.json', '--device', 'device.json');
    expect(read('command.json')).toBe('{ "wipeParams": {} }');
  });

  test('annotations say how much was done', async () => {
    write('command.json', '{ "type": "lock" }');
    expect((await check('--fix-dry-run', '--format', 'github', 'command.json')).out).toContain(
      '::notice file=command.json,title=--fix::1 fix would be made\n',
    );
  });
});

test('a diff shows what would change and its surroundings, and no secret', async () => {
  write(
    'command.json',
    lines(
      '{',
      '  "type": "ADD_ESIM",',
      '  "duration": "1h",',
      '  "add_esim_params": {',
      '    "activation_code": "LPA:1$smdp.example.com$S3CRET-ID",',
      '    "activationState": "activated"',
      '  }',
      '}',
    ),
  );
  write('password.yaml', lines('type: RESET_PASSWORD', 'new_password: >-', '  correct horse s3cret', '  battery', 'duration: 10m'));
  const before = [read('command.json'), read('password.yaml')];
  const { code, out } = await check('--fix-dry-run', 'command.json', 'password.yaml');
  expect(code).toBe(1);
  expect([read('command.json'), read('password.yaml')]).toEqual(before);
  expect(out).not.toMatch(/s3cret|battery|horse/i);
  await expect(out).toMatchFileSnapshot('../test/fix-dry-run.txt');
});
