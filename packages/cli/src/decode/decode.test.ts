import { Buffer } from 'node:buffer';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository, runCli } from '../test/run-cli.ts';

const folder = 'spec/examples/valid/operations';
const example = (name: string): unknown =>
  (parse(readFileSync(join(repository, folder, `${name}.yaml`), 'utf8')) as { value: unknown }).value;

describe('codes', () => {
  test.each([[['10', '8544312']], [['176316472']], [['8.2.6/3.8']], [['8.2.6', '3.8']]])('%j is explained', async (words) => {
    const { code, out, err } = await runCli(['decode', ...words]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('The matching ID (or SM-DS event ID) is unknown, used up or not accepted.');
    expect(out).toContain('who acts         admin, carrier');
    expect(out).toContain('activation code  may be used up');
    expect(out).toContain('for the carrier  Subject 8.2.6 (Matching ID), reason 3.8 (Refused)');
  });

  test('as JSON they are what the decoders package returns', async () => {
    const { out } = await runCli(['decode', '10', '9113681', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ ok: true, value: { level: 'names', subject: { code: '8.11.1' }, reason: { code: '5.1' } } });
  });

  test.each([
    [['256', '1'], 'operationCode must be at most 255'],
    [['1.2.3.4/5'], 'the subject must have at most three sections'],
    [['99999999999999'], 'a detailed code must be an integer of 32 bits'],
  ])('%j cannot be decoded', async (words, message) => {
    const { code, out } = await runCli(['decode', ...words]);
    expect(code).toBe(1);
    expect(out).toContain(message);
  });

  test('what is neither codes nor a file is misuse', async () => {
    expect(await runCli(['decode', '1', '2', '3'])).toMatchObject({ code: 2, out: '' });
    expect(await runCli(['decode', 'missing.json'])).toEqual({ code: 2, out: '', err: 'missing.json: no such file\n' });
    expect(await runCli(['decode', '-'], '[]')).toEqual({
      code: 2,
      out: '',
      err: '(standard input): neither an operation nor a notification\n',
    });
  });
});

describe('an activation code', () => {
  test('is shown masked', async () => {
    const { code, out } = await runCli(['decode', 'activation-code', '-'], 'LPA:1$smdp.example.com$PLACEHOLDER-1$$1\n');
    expect(code).toBe(0);
    expect(out).toContain('1$smdp.example.com$***');
    expect(out).toContain('a confirmation code is needed');
    expect(out).not.toContain('PLACEHOLDER');
  });

  test('that is malformed is refused with the place', async () => {
    const { code, out } = await runCli(['decode', 'activation-code', '-', '--format', 'json'], '1$smdp.example.com$AB C');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, problem: { code: 'matching_id', position: 21 } });
  });

  test('on the command line is refused and not repeated', async () => {
    for (const words of [['1$smdp.example.com$PLACEHOLDER'], ['activation-code', '1$smdp.example.com$PLACEHOLDER']]) {
      const { code, out, err } = await runCli(['decode', ...words]);
      expect(code).toBe(2);
      expect(out + err).not.toContain('PLACEHOLDER');
    }
  });

  test('never reaches the output, well-formed or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[0-9A-Z]{12,20}$/),
        fc.constantFrom('1$a.example$%', 'LPA:1$a.example$%$$1', '1$a.example$%!', '%', '1#%', '1$a.example$A$%'),
        async (id, template) => {
          const { out, err } = await runCli(['decode', 'activation-code', '-'], template.replace('%', id));
          expect(out + err).not.toContain(id);
        },
      ),
      { numRuns: 50, seed: 7 },
    );
  });
});

describe('a file', () => {
  test.each(readdirSync(join(repository, folder)))('%s is decoded', async (file) => {
    const { code, out, err } = await runCli(['decode', join(folder, file)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^operation: /);
    expect(out).not.toContain('PLACEHOLDER');
    expect(out).not.toContain('8901000000000000001');
  });

  test('an operation that failed inside the device is explained down to the codes', async () => {
    const { out } = await runCli(['decode', '-'], JSON.stringify(example('failed-esim-internal-error')));
    expect(out).toMatch(/^operation: failed\n/);
    expect(out).toContain('status           INTERNAL_ERROR');
    expect(out).toContain('subject          8.2.6 Matching ID');
  });

  test('identifiers of eSIMs keep four digits', async () => {
    const { out } = await runCli(['decode', '-', '--format', 'json'], JSON.stringify(example('succeeded-several-eids')));
    expect(JSON.parse(out)).toMatchObject({ ok: true, value: { reading: { state: 'succeeded', eids: ['***0163', '***0260'] } } });
  });

  test('a notification is opened', async () => {
    const data = Buffer.from(JSON.stringify(example('succeeded-lock'))).toString('base64');
    const push = { message: { messageId: '7', data, attributes: { notificationType: 'COMMAND' } }, subscription: 's' };
    const { code, out } = await runCli(['decode', '-'], JSON.stringify(push));
    expect(code).toBe(0);
    expect(out).toMatch(/^COMMAND notification: succeeded, not confirmed\n/);
    expect(out).toMatch(/message +7\n/);
  });

  test('a notification of another kind keeps what it carries to itself', async () => {
    const data = Buffer.from('{"name":"private"}').toString('base64');
    const { out } = await runCli(
      ['decode', '-', '--format', 'json'],
      JSON.stringify({ data, attributes: { notificationType: 'STATUS_REPORT' } }),
    );
    expect(JSON.parse(out)).toEqual({ ok: true, value: { kind: 'other', notificationType: 'STATUS_REPORT' } });
  });

  test('a notification with broken data cannot be decoded', async () => {
    const { code, out } = await runCli(['decode', '-'], '{"data":"%%%","attributes":{"notificationType":"COMMAND"}}');
    expect(code).toBe(1);
    expect(out).toContain('the data must be base64');
  });

  test('error details alone are explained', async () => {
    const { out } = await runCli(['decode', '-'], '{"operationCode":"5","errorCode":"10005"}');
    expect(out).toContain('the same command may succeed later');
  });

  test('text of the input cannot steer the terminal', async () => {
    const { out } = await runCli(['decode', '-'], JSON.stringify({ done: true, metadata: { type: 'LOCK\u001b[2J' } }));
    expect(out).toContain('LOCK\\u001b[2J');
    expect(out).not.toContain('\u001b');
  });
});
