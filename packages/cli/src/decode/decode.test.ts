import { Buffer } from 'node:buffer';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { runCli } from '../test/run-cli.ts';

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
    expect(JSON.parse(out)).toMatchObject({ value: { level: 'names', subject: { code: '8.11.1' }, reason: { code: '5.1' } } });
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

  test('that is malformed is refused with the position', async () => {
    const { code, out } = await runCli(['decode', 'activation-code', '-', '--format', 'json'], '1$smdp.example.com$AB C');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ issues: [{ code: 'matching_id', position: 21 }] });
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
  const examples = readdirSync(join(repository, folder)).map((file) => file.replace('.yaml', ''));

  // The empty one is nothing that is known.
  test.each(examples.filter((name) => name !== 'unknown-empty'))('%s is decoded', async (name) => {
    const { code, out, err } = await runCli(['decode', '-'], JSON.stringify(example(name)));
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
    expect(JSON.parse(out)).toMatchObject({ value: { reading: { state: 'succeeded', eids: ['***0163', '***0260'] } } });
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
    expect(JSON.parse(out)).toEqual({ value: { kind: 'other', notificationType: 'STATUS_REPORT', warnings: [] } });
  });

  test('a notification with broken data cannot be decoded', async () => {
    const { code, out } = await runCli(['decode', '-'], '{"data":"%%%","attributes":{"notificationType":"COMMAND"}}');
    expect(code).toBe(1);
    expect(out).toContain('the data must be base64');
  });

  test('error details alone are explained', async () => {
    const { out } = await runCli(['decode', '-'], '{"operationCode":"5","errorCode":"10005"}');
    expect(out).toContain('trying the same again later may succeed');
  });

  test('text of the input cannot steer the terminal', async () => {
    const { out } = await runCli(['decode', '-'], JSON.stringify({ done: true, metadata: { type: 'LOCK\u001b[2J' } }));
    expect(out).toContain('LOCK\\u001b[2J');
    expect(out).not.toContain('\u001b');
  });
});

describe('codes as logs print them', () => {
  test.each([
    [['0x0A826038'], 'Matching ID'],
    [['8.2.6:3.8'], 'Matching ID'],
    [['10', '0x826038'], 'Matching ID'],
    [['OPERATION_SMDX_SUBJECT_REASON_CODE', '8544312'], 'Matching ID'],
    [['OPERATION_DOWNLOAD', 'ERROR_CARRIER_LOCKED'], 'locked to a carrier'],
    [['8544312'], 'read as          a guess: the packed subject and reason of operation 10'],
    [['10', '176316472'], 'read as          the second number is the whole code'],
    [['8.2.6'], 'as a subject  Matching ID'],
    [['3.8'], 'as a reason'],
  ])('%j', async (words, text) => {
    const { code, out, err } = await runCli(['decode', ...words]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(text);
  });

  test('a guess is told in JSON, too', async () => {
    const { out } = await runCli(['decode', '8544312', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ value: { level: 'pair' }, remark: { code: 'packed_pair' } });
  });

  test('a dotted code that no source explains cannot be decoded', async () => {
    expect(await runCli(['decode', '15.15.15'])).toMatchObject({ code: 1 });
  });
});

describe('the kind of a file', () => {
  const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
  const device = { name: 'enterprises/e/devices/d' };
  const attributes = { notificationType: 'COMMAND' };
  const lock = { name: `${device.name}/operations/1`, metadata: { type: 'LOCK' }, done: true };

  test.each([
    ['a device', device, 'a device, not an operation'],
    ['a list of devices', { devices: [device] }, 'a list of devices, not an operation'],
    ['a command and a device', { command: { type: 'LOCK' }, device }, 'a command and a device, not an operation'],
    ['a request', { type: 'LOCK' }, 'a command without a result, not an operation'],
    ['a line of a log', { level: 30, msg: 'x' }, 'neither an operation nor a notification'],
    ['a webhook', { event: 'x', data: { status: 'ok' } }, 'neither an operation nor a notification'],
    ['nothing', {}, 'neither an operation nor a notification'],
    ['a response without an operation', { status: 200, headers: {}, data: {} }, 'an HTTP response, not an operation'],
    [
      'a COMMAND notification with a device',
      { data: base64(device), attributes },
      'the data of a COMMAND notification must be an operation; this is a device',
    ],
  ])('%s is refused', async (_, value, message) => {
    expect(await runCli(['decode', '-'], JSON.stringify(value))).toEqual({ code: 2, out: '', err: `(standard input): ${message}\n` });
  });

  const statusCodeData = { subjectCode: '8.1.1', reasonCode: '3.8' };

  test.each([
    ['metadata alone', { type: 'ADD_ESIM', esimStatus: { status: 'SUCCESS' } }, 'command: succeeded'],
    [
      'a refusal of an eSIM server',
      { header: { functionExecutionStatus: { status: 'Failed', statusCodeData } } },
      'subject          8.1.1',
    ],
    ['an HTTP 404', { error: { code: 404, message: 'Requested entity was not found.' } }, 'HTTP error 404'],
    ['an HTTP 429', { error: { code: 429, message: 'Quota exceeded' } }, 'There were too many requests.'],
    ['a response of a client', { status: 200, headers: {}, data: lock }, 'operation: succeeded, not confirmed'],
    ['a type in lower case', { data: base64(lock), attributes: { notificationType: 'command' } }, 'capital letters: COMMAND'],
    ['no attributes', { message: { data: base64(lock), messageId: '7' }, subscription: 's' }, 'has no notificationType'],
  ])('%s is read', async (_, value, text) => {
    const { code, out, err } = await runCli(['decode', '-'], JSON.stringify(value));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(text);
  });

  const pulled = [lock, device].map((resource) => ({ ackId: 'x', message: { data: base64(resource), attributes } }));

  test.each([
    ['what pulling gives', { receivedMessages: pulled }],
    ['what the command-line tool prints', pulled],
  ])('%s is read message by message', async (_, value) => {
    const { code, out } = await runCli(['decode', '-'], JSON.stringify(value));
    expect(code).toBe(1);
    expect(out).toContain('COMMAND notification: succeeded, not confirmed');
    expect(out).toContain('this is a device');
    const { out: json } = await runCli(['decode', '-', '--format', 'json'], JSON.stringify(value));
    expect(JSON.parse(json)).toMatchObject([{ value: { reading: { state: 'succeeded' } } }, { issues: [{}] }]);
  });

  test('a list of operations is read one by one', async () => {
    const { code, out } = await runCli(['decode', '-'], JSON.stringify({ operations: [lock, { name: lock.name }] }));
    expect(code).toBe(0);
    expect(out).toMatch(/operation: succeeded[^]*operation: pending/);
  });
});

describe('secrets that somebody else wrote', () => {
  const secrets = ['SECRET-ID', 's3cret-Pa55', '8988211000000530082', '89049032123451234512345678901235'];
  const [matchingId, word, iccId, eid] = secrets;
  const name = 'enterprises/e/devices/d/operations/1';
  const code = { activationCode: `1$smdp.example.com$${matchingId}` };
  const details = { operationCode: '5', errorCode: '10001', raw: matchingId, errorCodeDetail: matchingId };
  const password = { type: 'RESET_PASSWORD', newPassword: word };
  const failed = (message: string, metadata: object): object => ({ done: true, error: { code: 3, message }, metadata });
  const data = Buffer.from(JSON.stringify({ name, ...failed(`is ${word}`, password) })).toString('base64');
  const inputs: [string, unknown][] = [
    ['an activation code in a message', failed(`Rejected LPA:1$carrier.example$${matchingId}`, { type: 'ADD_ESIM' })],
    ['the password in a message', failed(`Password ${word} is too short`, password)],
    ['JSON in a message', failed(JSON.stringify(password), { type: 'LOCK' })],
    ['identifiers in a message', failed(`No ${iccId} on ${eid}`, { type: 'LOCK' })],
    [
      'the password in newer members',
      { done: true, metadata: { ...password, resetPasswordFlags: [word], [word ?? '']: 1, errorCode: word } },
    ],
    ['the password in a name and times', { name: `${name}${word}`, metadata: { ...password, createTime: word, duration: word } }],
    [
      'members of error details',
      {
        done: true,
        metadata: { type: 'ADD_ESIM', addEsimParams: code, esimStatus: { status: 'INTERNAL_ERROR', internalErrorDetails: details } },
      },
    ],
    ['the ICCID of a result', { done: true, metadata: { type: 'ADD_ESIM', esimStatus: { status: 'SUCCESS', esimInfo: { iccId } } } }],
    ['an HTTP error', { error: { code: 400, message: `Rejected LPA:1$carrier.example$${matchingId}` } }],
    ["a client's response", { status: 400, config: { newPassword: word }, data: { error: { code: 400, message: `is ${word}` } } }],
    ['a message of Pub/Sub', { messageId: word, data, attributes: { notificationType: 'COMMAND' } }],
  ];

  test.each(inputs)('%s', async (_, value) => {
    for (const format of ['pretty', 'json']) {
      const { code: exitCode, out, err } = await runCli(['decode', '-', '--format', format], JSON.stringify(value));
      expect(exitCode).toBe(0);
      for (const secret of secrets) expect(out + err).not.toContain(secret);
    }
  });

  test('a code that a shell took apart is not repeated', async () => {
    const { code: exitCode, out, err } = await runCli(['decode', `LPA:1.example.com-${matchingId}`]);
    expect(exitCode).toBe(2);
    expect(out + err).not.toContain(matchingId);
  });
});
