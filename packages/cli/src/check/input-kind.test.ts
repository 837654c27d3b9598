import { expect, test } from 'vitest';
import { runCli } from '../test/run-cli.ts';

const operation = { name: 'enterprises/e/devices/d/operations/1', done: true, metadata: { type: 'LOCK' } };
const device = { name: 'enterprises/e/devices/d', apiLevel: 34 };
const message = { data: 'eyJhIjoxfQ==', attributes: { notificationType: 'COMMAND' } };

test.each([
  ['request', operation, 'an operation, not a command; use --as operation'],
  ['request', { operations: [operation] }, 'a list of operations, not a command; give its operations one by one, --as operation'],
  ['request', device, 'a device, not a command; use --as device, or --device to judge a command for it'],
  ['request', { devices: [device] }, 'a list of devices, not a command; give one of them'],
  [
    'request',
    { command: { type: 'LOCK' }, device },
    'a command and its device in one, not a command; give the device in a file of its own, with --device',
  ],
  ['request', { message }, 'a notification, not a command; `decode` reads it'],
  ['request', { receivedMessages: [{ ackId: 'x', message }] }, 'a list of notifications, not a command; `decode` reads it'],
  ['request', { error: { code: 404, message: 'x' } }, 'the body of an HTTP error, not a command; `decode` reads it'],
  ['request', { status: 200, data: operation }, "a client's whole HTTP response, not a command; give its data alone"],
  ['operation', { type: 'LOCK' }, 'a command, not an operation; use --as request, or --as command for one with a result'],
  ['operation', { level: 30, msg: 'started' }, 'not an operation, which has members such as name, metadata and done'],
  ['command', operation, 'an operation, not a command; use --as operation'],
  ['command', { event: 'x' }, 'not a command, which has members such as type, createTime and duration'],
  ['device', { type: 'LOCK' }, 'a command, not a device; use --as request, or --as command for one with a result'],
  ['device', operation, 'an operation, not a device; use --as operation'],
])('as %s: %j', async (kind, value, reason) => {
  const text = JSON.stringify(value);
  expect(await runCli(['check', '-', '--as', kind], text)).toEqual({ code: 2, out: '', err: `(standard input): refused: ${reason}\n` });
  const lines = await runCli(['check', '-', '--as', kind, '--ndjson'], `\n${text}`);
  expect(lines).toEqual({ code: 2, out: '', err: `(standard input):2: refused: ${reason}\n` });
});

test.each([
  ['a member that is misspelt', { typ: 'LOCK' }],
  ['a type that is misspelt', { type: 'lock' }],
  ['nothing', {}],
  ['a list of commands', [{ type: 'LOCK' }]],
  ['a text', 'LOCK'],
  ["the device's name in the body", { name: 'enterprises/e/devices/d', type: 'LOCK' }],
])('a request with %s is judged', async (_name, value) => {
  const { code, out, err } = await runCli(['check', '-'], JSON.stringify(value));
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toMatch(/^✗ \(standard input\) {2}not valid\n/);
});

test.each([
  ['operation', operation],
  ['operation', {}],
  ['operation', { done: true, newer: 1 }],
  ['device', device],
  ['device', {}],
  ['command', { type: 'LOCK', createTime: '2026-01-01T00:00:00Z' }],
  ['command', { error_code: 'API_LEVEL' }],
])('as %s, %j is judged', async (kind, value) => {
  expect((await runCli(['check', '-', '--as', kind], JSON.stringify(value))).code).toBe(0);
});
