import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository, runCli } from './test/run-cli.ts';

const readme = readFileSync(join(repository, 'packages/cli/README.md'), 'utf8');

test('the example of the README prints what the README shows', async () => {
  const [, input = '', shown = ''] = /^\$ echo '(.*)' \| npx amapi-spec check -\n(.*?)```/ms.exec(readme) ?? [];
  const { code, out } = await runCli(['check', '-'], input);
  expect(out).toBe(shown);
  expect(code).toBe(1);
});

test('the README names every command', async () => {
  const { out } = await runCli(['--help']);
  const commands = [...out.matchAll(/^ {2}([a-z]+) .*$/gm)].map(([, name]) => name).filter((name) => name !== 'help');
  expect(commands).not.toEqual([]);
  for (const command of commands) expect(readme).toMatch(new RegExp(`^\\| \`${command}\\b`, 'm'));
});
