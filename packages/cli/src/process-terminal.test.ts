import { execFileSync, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const main = join(import.meta.dirname, 'main.ts');

test('a pipe gets no colours, on CI neither', () => {
  const code = `
    const { processTerminal } = await import(${JSON.stringify(new URL('process-terminal.ts', import.meta.url).href)});
    const { colors, progress } = processTerminal();
    console.log(JSON.stringify({ colors, progress }));
  `;
  const options = { env: { ...process.env, CI: '1' }, encoding: 'utf8', stdio: 'pipe' } as const;
  expect(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], options))).toEqual({
    colors: false,
    progress: false,
  });
});

/** Runs the tool as a process whose reader takes one piece of its output and leaves. */
function runAndLeave(args: readonly string[], input: string): Promise<{ code: number | null; err: string }> {
  const child = spawn(process.execPath, [main, ...args]);
  let err = '';
  child.stderr.on('data', (text: Buffer) => void (err += text.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => void child.on('close', (code) => resolve({ code, err })));
}

const wrong = '{"type":"LOK"}\n';

test.each([
  ['something is invalid', wrong.repeat(5000), 1],
  ['it is invalid at the very end', `${'{"type":"LOCK"}\n'.repeat(20_000)}${wrong}`, 1],
  ['all is valid', '{"type":"LOCK"}\n'.repeat(20_000), 0],
  ['the last line cannot be read', `${wrong.repeat(5000)}{`, 2],
])('a reader that leaves changes no exit code: %s', async (_name, input, code) => {
  const ran = await runAndLeave(['check', '--ndjson', '-', '--format', 'json'], input);
  expect(ran.code).toBe(code);
  expect(ran.err).not.toContain('    at ');
});

test('output that is lost for another reason is said, exit code 2', async () => {
  if (!existsSync('/dev/full')) return;
  const child = spawn(process.execPath, [main, 'rules'], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
  let err = '';
  child.stderr?.on('data', (text: Buffer) => void (err += text.toString()));
  const code = await new Promise((resolve) => void child.on('close', resolve));
  expect({ code, err }).toEqual({ code: 2, err: 'amapi-spec: standard output cannot be written (ENOSPC)\n' });
});
