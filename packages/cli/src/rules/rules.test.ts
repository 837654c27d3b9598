import { rules } from '@amapi-spec/validators/rules';
import { expect, test } from 'vitest';
import { runCli } from '../test/run-cli.ts';

test('every rule is listed and can be explained', async () => {
  const { out } = await runCli(['rules']);
  for (const { id, message } of rules) {
    expect(out).toContain(id);
    const explained = await runCli(['explain', id]);
    expect(explained.code).toBe(0);
    expect(explained.out).toContain(message);
    expect(explained.out).toContain('source ');
  }
});

test('one area alone, as JSON', async () => {
  const { out } = await runCli(['rules', '--area', 'add_esim', '--format', 'json']);
  const listed = JSON.parse(out) as { id: string }[];
  expect(listed.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).filter((id) => id.startsWith('add_esim.')));
});

test.each([
  [['explain', 'min_length'], 'no such rule: min_length; did you mean reset_password.min_length?\n'],
  [['explain', 'schema.enum'], 'what begins with schema. is about the form of a value: no rule, and without a level\n'],
  [['explain', 'nothing.at_all'], 'no such rule: nothing.at_all; `amapi-spec rules` lists them\n'],
])('%j is misuse, with the nearest ids', async (args, err) => {
  expect(await runCli(args)).toEqual({ code: 2, out: '', err });
});

test('an unknown area is misuse that names the areas', async () => {
  const { code, err } = await runCli(['rules', '--area', 'nothing']);
  expect(code).toBe(2);
  expect(err).toMatch(/^no such area; there are add_esim, /);
});
