import { expect, test } from 'vitest';
import { runCli } from '../test/run-cli.ts';

test.each([
  ['a shell took the $ away', 'LPA:1.example.com-SECRET', /a shell takes \$ .* \(at character 6\)/],
  ['a link', 'https://esim.example.com/?carddata=LPA:1$smdp.example.com$SECRET', /must not be a link.* \(at character 1\)/],
  ['another sign between the fields', '1#smdp.example.com#SECRET', /separated by \$, not by # \(at character 2\)/],
  ['an address that is no host name', '1$localhost$SECRET', /\(at character 3\)/],
])('a code that is none names its reason: %s', async (_name, activationCode, reason) => {
  const command = { addEsimParams: { activationCode, activationState: 'NOT_ACTIVATED' } };
  for (const args of [[], ['--format', 'json'], ['--format', 'github']]) {
    const { out, code } = await runCli(['check', '-', ...args], JSON.stringify(command));
    expect(code).toBe(0);
    expect(out).toContain('add_esim.activation_code_format');
    expect(out).toMatch(reason);
    expect(out).not.toContain('SECRET');
  }
});

test('white space around a code has a rule of its own, and hides nothing behind it', async () => {
  const command = { addEsimParams: { activationCode: ' 1$smdp.example.com$X$$1 ', activationState: 'NOT_ACTIVATED' } };
  const { out } = await runCli(['check', '-'], JSON.stringify(command));
  expect(out).toContain('add_esim.activation_code_space');
  expect(out).toContain('add_esim.confirmation_code');
  expect(out).not.toContain('add_esim.activation_code_format');
});

test('programs get the reason and its position as data', async () => {
  const command = { addEsimParams: { activationCode: '1$smdp.example.com$SECRET_1', activationState: 'NOT_ACTIVATED' } };
  const { out } = await runCli(['check', '-', '--format', 'json'], JSON.stringify(command));
  expect(JSON.parse(out)).toMatchObject({
    inputs: [{ issues: [{ rule: 'add_esim.activation_code_format', params: { reason: 'matching_id', position: 25 } }] }],
  });
  expect(out).not.toContain('SECRET');
});
