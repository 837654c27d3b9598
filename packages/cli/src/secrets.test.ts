import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCli } from './test/run-cli.ts';

/** Long enough not to be in a message by chance. */
const secret = fc.stringMatching(/^[a-zA-Z0-9$:{}"\\-]{12,40}$/).map((text) => `s3cr3t${text}`);

test.each([
  ['pretty', 'RESET_PASSWORD'],
  ['json', 'RESET_PASSWORD'],
  ['github', 'ADD_ESIM'],
])('no secret of a command reaches what %s prints', async (format, type) => {
  await fc.assert(
    fc.asyncProperty(secret, fc.constantFrom('', 'x', ']'), async (value, after) => {
      const command = {
        type,
        newPassword: value,
        addEsimParams: { activationCode: value, activationState: value },
        removeEsimParams: { iccId: value },
      };
      const { out, err } = await runCli(['check', '-', '--format', format], JSON.stringify(command) + after);
      expect(out + err).not.toContain('s3cr3t');
    }),
    { numRuns: 100, seed: 7 },
  );
});

test('no secret of a command reaches what --ndjson prints, whatever became of the line', async () => {
  await fc.assert(
    fc.asyncProperty(secret, fc.constantFrom('pretty', 'json', 'github'), async (value, format) => {
      const line = JSON.stringify({ type: value, newPassword: value, resetPasswordFlags: [value] });
      const { out, err } = await runCli(['check', '--ndjson', '-', '--format', format], `${line}\n${line.slice(0, -1)}\n"${value}`);
      expect(out + err).not.toContain('s3cr3t');
    }),
    { numRuns: 100, seed: 8 },
  );
});

test('no secret of a command reaches a diff or the fixes that programs get', async () => {
  await fc.assert(
    fc.asyncProperty(secret, fc.constantFrom('pretty', 'json', 'github'), fc.boolean(), async (value, format, ndjson) => {
      const command = {
        type: 'reset-password',
        new_password: value,
        duration: '10m',
        resetPasswordFlags: null,
        addEsimParams: { activation_code: `LPA:1$smdp.example.com$${value}`, ActivationCode: `LPA:${value}` },
        [value]: null,
      };
      const args = ['check', '-', '--fix-dry-run', '--format', format, ...(ndjson ? ['--ndjson'] : [])];
      const { out, err } = await runCli(args, ndjson ? JSON.stringify(command) : JSON.stringify(command, null, 2));
      expect(out).toMatch(/fix/);
      expect(out + err).not.toContain('s3cr3t');
    }),
    { numRuns: 100, seed: 10 },
  );
});

test('no secret of an operation or a notification reaches what decode prints', async () => {
  await fc.assert(
    fc.asyncProperty(secret, fc.constantFrom('pretty', 'json'), fc.boolean(), async (value, format, pushed) => {
      const operation = {
        name: 'enterprises/e/devices/d/operations/1',
        done: true,
        metadata: { type: 'RESET_PASSWORD', newPassword: value, addEsimParams: { activationCode: value, activationState: 'ACTIVATED' } },
      };
      const data = Buffer.from(JSON.stringify(operation)).toString('base64');
      const input = pushed ? { message: { data, attributes: { notificationType: 'COMMAND' } } } : operation;
      const { code, out, err } = await runCli(['decode', '-', '--format', format], JSON.stringify(input));
      expect(code).toBe(0);
      expect(out + err).not.toContain('s3cr3t');
    }),
    { numRuns: 100, seed: 9 },
  );
});

test.each(['pretty', 'json', 'github'])('a secret used as a key is not printed as %s, and its position is', async (format) => {
  const { code, out } = await runCli(['check', '-', '--format', format], '{ "type": "LOCK",\n  "s3cret-Pa55": 1 }');
  expect(code).toBe(1);
  expect(out).not.toContain('s3cret');
  expect(out).toMatch(/2:3 error|"line":2,"column":3|line=2,col=3/);
});
