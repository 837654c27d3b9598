import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { begin } from './begin.ts';
import { copySpec } from './test/spec-copy.ts';

test('says what was made, then what to run next', () => {
  const { root } = copySpec();
  const { out } = begin(['rule', 'weather.rain'], root);
  expect(out[0]).toBe('made: spec/rules/weather/rain.yaml');
  expect(out[1]).toMatch(/^area weather is new; there are: /);
  expect(out.at(-1)).toBe('next: pnpm generate, which names each place that is still empty');
  expect(existsSync(join(root, 'spec/rules/weather/rain.yaml'))).toBe(true);
});

test('the same again is refused and leaves the file as its author has it', () => {
  const copy = copySpec();
  begin(['rule', 'lock.pin'], copy.root);
  copy.write('spec/rules/lock/pin.yaml', 'message: half\n');
  expect(begin(['rule', 'lock.pin'], copy.root)).toEqual({ exitCode: 2, out: [], err: ['lock.pin exists: spec/rules/lock/pin.yaml'] });
  expect(copy.read('spec/rules/lock/pin.yaml')).toBe('message: half\n');
});

test('a spec that cannot be read is shown by place, and nothing is written', () => {
  const copy = copySpec();
  copy.write('spec/commands/lock.yaml', 'type: LOCK\nfields: [\n');
  const { exitCode, out, err } = begin(['rule', 'lock.pin'], copy.root);
  expect([exitCode, out]).toEqual([1, []]);
  expect(err[0]).toMatch(/^spec\/commands\/lock\.yaml:3:\d+ yaml-syntax /);
  expect(existsSync(join(copy.root, 'spec/rules/lock/pin.yaml'))).toBe(false);
});

test.each([
  [[], 'say what to begin: pnpm new rule|command|code <id>'],
  [['schema', 'Eid'], 'say what to begin: pnpm new rule|command|code <id>'],
  [['toString', 'x'], 'say what to begin: pnpm new rule|command|code <id>'],
  [['rule'], 'write: pnpm new rule <area>.<name>'],
  [['rule', 'a.b', 'a.c'], 'write: pnpm new rule <area>.<name>'],
  [['code', 'rpc-codes'], 'write: pnpm new code <table> <value>'],
  [['rule', 'a.b', '--force'], 'there is no option force: see pnpm new --help'],
])('%j is misuse', (args, line) => {
  expect(begin(args, 'nowhere')).toEqual({ exitCode: 2, out: [], err: [line] });
});

test.each([['--help'], ['-h']])('%s says how each kind is written', (option) => {
  const { exitCode, out } = begin([option], 'nowhere');
  expect(exitCode).toBe(0);
  for (const usage of ['pnpm new rule <area>.<name>', 'pnpm new command <TYPE>', 'pnpm new code <table> <value>']) {
    expect(out.some((line) => line.trim().startsWith(usage))).toBe(true);
  }
});

test('the command exits with the code of its outcome', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { encoding: 'utf8' });
  expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
  expect(run('rule')).toMatchObject({ status: 2, stdout: '', stderr: 'write: pnpm new rule <area>.<name>\n' });
});
