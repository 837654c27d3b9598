import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../test/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-twice-'));
const files = {
  'twice.json': '{"type":"LOCK","type":"WIPE"}',
  'twice.yaml': 'type: LOCK\ntype: WIPE\n',
  'device.json': '{ "apiLevel": 30,\n  "apiLevel": 24 }',
  'operation.json': '{"name":"enterprises/e/devices/d/operations/1","done":true,"done":false}',
  'lines.ndjson': '{"type":"LOCK"}\n{"type":"LOCK", "type":"WIPE"}\n{"type":"REBOOT"}\n',
  'good.json': '{"type":"LOCK"}',
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['twice.json', ['check', 'twice.json'], 'twice.json:1:16: refused: the key "type" is there twice, first at 1:2'],
  ['twice.yaml', ['check', 'twice.yaml'], 'twice.yaml:2:1: refused: the key "type" is there twice, first at 1:1'],
  [
    'as an operation',
    ['check', 'operation.json', '--as', 'operation'],
    'operation.json:1:60: refused: the key "done" is there twice, first at 1:48',
  ],
  ['as a device', ['check', 'device.json', '--as', 'device'], 'device.json:2:3: refused: the key "apiLevel" is there twice, first at 1:3'],
  [
    'for a device',
    ['check', 'good.json', '--device', 'device.json'],
    'device.json:2:3: refused: the key "apiLevel" is there twice, first at 1:3',
  ],
  ['in what decode reads', ['decode', 'operation.json'], 'operation.json:1:60: refused: the key "done" is there twice, first at 1:48'],
])('a key that is there twice is refused: %s', async (_name, args, line) => {
  expect(await runCli(args, '', folder)).toEqual({ code: 2, out: '', err: `${line}\n` });
});

test('a line with a key twice does not stop the rest', async () => {
  expect(await runCli(['check', '--ndjson', 'lines.ndjson'], '', folder)).toEqual({
    code: 2,
    out: '3 lines: 2 valid, 0 not valid, 1 refused\n',
    err: 'lines.ndjson:2:17: refused: the key "type" is there twice, first at 2:2\n',
  });
});
