import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './test/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-bad-'));
const server = createServer();
const windows = process.platform === 'win32';

beforeAll(async () => {
  writeFileSync(join(folder, 'good.json'), '{ "type": "LOCK" }');
  writeFileSync(join(folder, 'wrong.json'), '{ "type": "LOK" }');
  writeFileSync(join(folder, 'utf-16.json'), '\ufeff{}', 'utf16le');
  writeFileSync(join(folder, 'latin-1.json'), Buffer.from([0x22, 0xe4, 0x22]));
  writeFileSync(join(folder, 'long.json'), `{"type":"${'x'.repeat(12_000_000)}" x`);
  writeFileSync(join(folder, 'sparse.json'), '');
  truncateSync(join(folder, 'sparse.json'), 3 * 2 ** 30);
  writeFileSync(join(folder, 'closed.json'), '{}');
  chmodSync(join(folder, 'closed.json'), 0);
  mkdirSync(join(folder, 'folder'));
  if (windows) return;
  symlinkSync('there', join(folder, 'back'));
  symlinkSync('back', join(folder, 'there'));
  symlinkSync('nowhere', join(folder, 'dangling'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await new Promise<void>((resolve) => void server.listen(join(folder, 'socket'), resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const anywhere: readonly (readonly [string, string])[] = [
  ['gone.json', 'no such file'],
  ['good.json/x', 'no such file'],
  ['folder', 'is a folder'],
  ['', 'is a folder'],
  ['x\0y', 'no such file'],
  ['utf-16.json', 'UTF-16, not UTF-8'],
  ['latin-1.json', 'not UTF-8'],
  ['sparse.json', 'refused: more than 64 MB; one value per line can be checked as a stream, with --ndjson'],
];
const onUnix: readonly (readonly [string, string])[] = [
  ['back', 'is a link that leads back to itself'],
  ['dangling', 'no such file'],
  ['n'.repeat(300), 'the name is too long'],
  ['pipe', 'is a named pipe'],
  ['socket', 'is a socket'],
  ['/dev/zero', 'is a device'],
];

test.each(windows ? anywhere : [...anywhere, ...onUnix])('%j: %s', async (name, reason) => {
  for (const format of ['pretty', 'json', 'github']) {
    const { code, out, err } = await runCli(['check', name, 'wrong.json', 'good.json', '--format', format], '', folder);
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err.endsWith(`: ${reason}\n`)).toBe(true);
    if (format === 'json') {
      expect(JSON.parse(out)).toMatchObject({
        problems: [{ file: name || '(no name)', message: reason }],
        summary: { judged: 2, passed: 1, failed: 1, refused: 1 },
      });
    } else expect(out).toMatch(/1 refused\n$/);
  }
});

test('what is no file cannot hold up lines or devices either', async () => {
  if (windows) return;
  const lines = await runCli(['check', '--ndjson', 'pipe', 'folder', 'back', 'good.json'], '', folder);
  expect(lines).toEqual({
    code: 2,
    out: '4 lines: 1 valid, 0 not valid, 3 refused\n',
    err: 'pipe: is a named pipe\nfolder: is a folder\nback: is a link that leads back to itself\n',
  });
  expect(await runCli(['check', 'good.json', '--device', 'pipe'], '', folder)).toEqual({
    code: 2,
    out: '',
    err: 'pipe: is a named pipe\n',
  });
});

test('a file that may not be read is named, and the others are judged', async () => {
  // Who is root may read it all the same.
  const root = process.getuid?.() === 0 || windows;
  const { code, out, err } = await runCli(['check', 'closed.json', 'good.json'], '', folder);
  expect({ code, err }).toEqual(root ? { code: 1, err: '' } : { code: 2, err: 'closed.json: may not be read\n' });
  expect(out).toContain('✓ good.json  valid\n');
});

test('a fault behind a long text has its position', async () => {
  const { code, err } = await runCli(['check', 'long.json'], '', folder);
  expect({ code, err }).toEqual({ code: 2, err: 'long.json:1:12000012: not JSON: a comma or } is missing\n' });
});

test('standard input has the limit that files have', async () => {
  const { code, err } = await runCli(['check', '-'], ' '.repeat(64_000_001), folder);
  expect({ code, err: err.slice(0, 40) }).toEqual({ code: 2, err: '(standard input): refused: more than 64 ' });
});

test('a pipe of the shell is read, to the same limit', () => {
  if (windows) return;
  const main = join(import.meta.dirname, 'main.ts');
  const check = (command: string) =>
    spawnSync('bash', ['-c', `"$0" "$1" check <(${command})`, process.execPath, main], { encoding: 'utf8' });
  expect(check(`echo '{"type":"LOCK"}'`)).toMatchObject({ status: 0, stdout: expect.stringMatching(/valid\n1 input/) as unknown });
  expect(check('cat /dev/zero')).toMatchObject({ status: 2, stderr: expect.stringContaining('more than 64 MB') as unknown });
});
