import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules as catalogue } from './gen/rules.ts';
import { assertCommandRequest, redactIssues, toGoogleStatus, toProblemDetails } from './index.ts';
import { validatorOf } from './test/judged.ts';

const secret = fc
  .string({ unit: fc.constantFrom(...'QXZJKVW0123456789!"\\%\u00e9'), minLength: 8, maxLength: 30 })
  .filter((text) => new Set(text).size > 4);
const rules = Object.fromEntries(catalogue.map(({ id }) => [id, 'error' as const]));

/** Commands in which the secrets stand where they belong and where they do not. */
const shapes: ((password: string, code: string) => unknown)[] = [
  (password, code) => ({ type: 'RESET_PASSWORD', newPassword: password, addEsimParams: { activationCode: code, activationState: code } }),
  (password, code) => ({ type: password, newPassword: [code], duration: password, resetPasswordFlags: [password, code] }),
  (password, code) => ({
    type: 'ADD_ESIM',
    addEsimParams: { activationCode: `LPA:1$${code}`, activationState: 'ACTIVATED', iccId: password },
  }),
  (password, code) => ({
    removeEsimParams: { iccId: code },
    wipeParams: { wipeReason: { defaultMessage: password.repeat(30) }, wipeDataFlags: [code] },
  }),
  (password, code) => ({
    clearAppsDataParams: { packageNames: [password, code, code] },
    startLostModeParams: { lostEmailAddress: password, lostMessage: code },
  }),
];

test('no issue, problem document, Google status or thrown error holds a secret', () => {
  fc.assert(
    fc.property(secret, secret, fc.constantFrom(...shapes), (password, code, make) => {
      const command = make(password, code);
      const device = { apiLevel: 36, ownership: 'PERSONALLY_OWNED', name: password, softwareInfo: { androidVersion: code } };
      const outputs: unknown[] = [];
      for (const [name, value] of [
        ['CommandRequest', command],
        ['Command', command],
        ['CommandForDevice', { command, device }],
        ['Operation', { metadata: command, name: password, error: { code, message: password } }],
      ] as const) {
        const { issues = [], warnings } = validatorOf(name)(value, { rules });
        outputs.push(issues, warnings, toProblemDetails(issues), toGoogleStatus(issues));
      }
      try {
        assertCommandRequest(command, { rules });
      } catch (error) {
        outputs.push(String(error), (error as Error).stack, JSON.stringify(error));
      }
      const text = JSON.stringify(outputs);
      for (const hidden of [password, code]) expect(text.includes(JSON.stringify(hidden).slice(1, -1))).toBe(false);
    }),
    { seed: 4, numRuns: 600 },
  );
});

test('a secret in the name of a key is in no message, document, status or thrown error, nor in redacted issues', () => {
  const bodies: ((secret: string) => unknown)[] = [
    (key) => ({ type: 'LOCK', [key]: 1 }),
    (key) => ({ [JSON.stringify({ type: 'RESET_PASSWORD', newPassword: key })]: '' }),
    (key) => ({ wipeParams: { [key]: {} }, startLostModeParams: { lostMessage: { localizedMessages: { [key]: 'x' } } } }),
    (key) => ({ type: 'LOCK', [`newPassword=${key}`]: '' }),
  ];
  fc.assert(
    fc.property(secret, fc.constantFrom(...bodies), (hidden, make) => {
      const outputs: unknown[] = [];
      for (const [name, value] of [
        ['CommandRequest', make(hidden)],
        ['CommandForDevice', { command: make(hidden), device: { apiLevel: 36, [hidden]: 1 } }],
      ] as const) {
        const { issues = [], warnings } = validatorOf(name)(value, { rules });
        expect(issues.length).toBeGreaterThan(0);
        const all = [...issues, ...warnings];
        outputs.push(
          all.map(({ message, params }) => [message, params]),
          redactIssues(all),
          toProblemDetails(all),
          toGoogleStatus(all),
        );
      }
      try {
        assertCommandRequest(make(hidden), { rules });
      } catch (error) {
        outputs.push(String(error));
      }
      expect(JSON.stringify(outputs).includes(JSON.stringify(hidden).slice(1, -1))).toBe(false);
    }),
    { seed: 6, numRuns: 600 },
  );
});
