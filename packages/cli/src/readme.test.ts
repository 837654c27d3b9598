import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { longestLine } from './check/read-lines.ts';
import { yamlLimits } from './parse/read-yaml.ts';
import { longestText } from './read-text.ts';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { runCli } from './test/run-cli.ts';

const readme = readFileSync(join(repository, 'packages/cli/README.md'), 'utf8');

test('the example of the README prints what the README shows', async () => {
  const [, input = '', shown = ''] = /^\$ echo '(.*)' \| npx amapi-spec check -\n(.*?)```/ms.exec(readme) ?? [];
  const { code, out } = await runCli(['check', '-'], input);
  expect(out).toBe(shown);
  expect(code).toBe(1);
});

const copy = join(import.meta.dirname, 'test/readme-example.copy.ts');

afterAll(() => rmSync(copy, { force: true }));

test('the program of the README judges a command', async () => {
  const program = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? '';
  expect(program.trim().split('\n').length).toBeLessThan(15);
  writeFileSync(copy, program.replace("'@amapi-spec/cli'", "'../index.ts'"));
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await import(/* @vite-ignore */ copy);
  expect(log.mock.calls.map(([text]) => text as unknown)).toEqual([
    expect.stringMatching(/^✓ \(standard input\) {2}valid\n/),
    '1 input: 1 valid, 0 not valid\n',
    0,
  ]);
  log.mockRestore();
});

test('the README names every command', async () => {
  const { out } = await runCli(['--help']);
  const commands = [...out.matchAll(/^ {2}([a-z]+) .*$/gm)].map(([, name]) => name).filter((name) => name !== 'help');
  expect(commands).not.toEqual([]);
  for (const command of commands) expect(readme).toMatch(new RegExp(`^\\| \`${command}\\b`, 'm'));
});

test('the README and the help say the limits that hold', async () => {
  const { out } = await runCli(['check', '--help']);
  for (const text of [readme, out]) {
    expect(text).toContain(`more than ${longestText / 1_000_000} MB`);
    expect(text).toContain(`more than ${longestLine / 1_000_000} MB`);
    expect(text).toContain(`more than ${yamlLimits.length / 1000} kB`);
    expect(text).toContain(`more than ${yamlLimits.references} anchors`);
  }
});

test('the diff of the README is what is printed', async () => {
  const shown = /\$ amapi-spec check (--fix-dry-run lock\.json)\n([^]*?)```/.exec(readme);
  const folder = mkdtempSync(join(tmpdir(), 'cli-readme-'));
  writeFileSync(join(folder, 'lock.json'), '{\n  "type": "LOCK",\n  "duration": "10m"\n}\n');
  const { out } = await runCli(['check', ...(shown?.[1] ?? '').split(' ')], '', folder);
  rmSync(folder, { recursive: true });
  expect(out).toBe(shown?.[2]);
});

test('the device of the README is answered as the README shows', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-readme-'));
  writeFileSync(join(folder, 'reboot.json'), '{ "type": "REBOOT" }');
  const { code, out } = await runCli(['check', 'reboot.json', '--device', '-'], '{}', folder);
  rmSync(folder, { recursive: true });
  expect({ code, out }).toEqual({ code: 0, out: /```text\n(\?[^]*?)```/.exec(readme)?.[1] });
});
