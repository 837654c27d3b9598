import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCli } from './test/run-cli.ts';

/** Long enough not to stand in a message by chance. */
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
