import { Buffer } from 'node:buffer';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputKindOf } from './input-kind.ts';
import type { InputKind } from './input-kind.ts';
import { readOperationExamples } from './test/read-examples.ts';

const name = 'enterprises/e/devices/d/operations/1';
const deviceName = 'enterprises/e/devices/d';
const operation = { name, metadata: { type: 'LOCK' }, done: true };
const data = Buffer.from(JSON.stringify(operation)).toString('base64');
const indented = Buffer.from(JSON.stringify(operation, null, 2)).toString('base64');
const message = { data, attributes: { notificationType: 'COMMAND' }, messageId: '7' };
const typeUrl = 'type.googleapis.com/google.android.devicemanagement.v1.Command';

const rows: [InputKind, string, unknown][] = [
  ['operation', 'as it comes', operation],
  ['operation', 'a name alone, as right after issuing', { name }],
  ['operation', 'without a name', { done: true, metadata: { type: 'LOCK' } }],
  ['operation', 'with a newer command', { done: true, metadata: { type: 'NEWER_COMMAND', newerParams: {} } }],
  ['operation', 'with foreign metadata', { name, metadata: { '@type': 'type.googleapis.com/google.protobuf.Struct' }, done: true }],
  ['operation', 'with an error of google.rpc', { done: true, error: { code: 1 } }],
  ['operation', 'with an error alone', { error: { code: 5, message: 'words' } }],
  ['operation', 'without metadata', { name, done: true, response: {} }],
  ['operation', 'in snake case', { name, metadata: { type: 'ADD_ESIM', esim_status: { status: 'SUCCESS' } }, done: true }],
  ['operation', 'with an HTTP status as its code', { name, done: true, error: { code: 503 } }],
  ['operation_list', 'an answer to list', { operations: [operation, { name }], nextPageToken: 'x' }],
  ['operation_list', 'a list', [operation, operation]],
  ['command', 'a request', { type: 'LOCK', duration: '600s' }],
  ['command', 'a request without its type', { wipeParams: {} }],
  ['command', 'a request in snake case', { wipe_params: {} }],
  ['command', 'metadata alone', { type: 'ADD_ESIM', createTime: '2026-09-14T18:52:33Z', esimStatus: { status: 'SUCCESS' } }],
  ['command', 'metadata with its own kind', { '@type': typeUrl, type: 'NEWER_COMMAND', newerStatus: {} }],
  ['command', 'a newer command with nothing unknown', { type: 'NEWER_COMMAND', createTime: '2026-09-14T18:52:33Z', duration: '600s' }],
  ['command', 'a password without its type', { newPassword: '0000' }],
  ['command_for_device', 'a command and a device', { command: { type: 'LOCK' }, device: { apiLevel: 30 } }],
  ['command_for_device', 'an unknown command and a device', { command: { type: 'X' }, device: { name: deviceName } }],
  ['command_for_device', 'a command and an empty device', { command: { type: 'LOCK' }, device: {} }],
  ['device', 'a name alone', { name: deviceName }],
  ['device', 'as it comes', { name: deviceName, managementMode: 'DEVICE_OWNER', state: 'ACTIVE', apiLevel: 34, hardwareInfo: {} }],
  ['device', 'some facts', { managementMode: 'PROFILE_OWNER', apiLevel: 23 }],
  ['device', 'one fact', { apiLevel: 34 }],
  ['device', 'in snake case', { management_mode: 'PROFILE_OWNER', api_level: 23 }],
  ['device', 'a mode in lower case', { managementMode: 'device_owner', apiLevel: 30 }],
  ['device', 'its software', { softwareInfo: { androidVersion: '14' } }],
  ['device_list', 'an answer to list', { devices: [{ managementMode: 'PROFILE_OWNER', apiLevel: 23 }] }],
  ['device_list', 'a list', [{ name: deviceName }, { name: deviceName }]],
  ['notification', 'a push body', { message, subscription: 'projects/p/subscriptions/s' }],
  ['notification', 'a push body without attributes', { message: { data }, subscription: 'projects/p/subscriptions/s' }],
  ['notification', 'a pulled message', { ackId: 'x', message }],
  ['notification', 'a message', message],
  ['notification', 'a message with nothing but data', { data }],
  ['notification', 'a message with nothing but indented data', { data: indented }],
  ['notification', 'a message without data', { attributes: { notificationType: 'COMMAND' } }],
  ['notification', 'a message in snake case', { data, message_id: '7', publish_time: '2026-09-14T18:52:33Z' }],
  ['notification', 'a message with bytes', { data: Buffer.from('{}'), attributes: {} }],
  ['notification', 'a message with a printed Buffer', { data: JSON.parse(JSON.stringify(Buffer.from('{}'))) as unknown, attributes: {} }],
  ['notification', 'a message with bytes of another realm', { data: runInNewContext('Uint8Array.of(123, 125)') as unknown }],
  ['notification', 'a CloudEvent', { specversion: '1.0', type: 'google.cloud.pubsub.topic.v1.messagePublished', data: { message } }],
  ['notification_list', 'an answer to pull', { receivedMessages: [{ ackId: 'x', message }] }],
  ['notification_list', 'what the command-line tool prints', [{ ackId: 'x', ackStatus: 'SUCCESS', message }]],
  ['http_error', 'a body', { error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } }],
  ['http_error', 'the body of an endpoint that streams', [{ error: { code: 429, message: 'words' } }]],
  ['http_response', 'of one client', { status: 200, statusText: 'OK', headers: {}, config: {}, data: operation }],
  ['http_response', 'of which little is left', { status: 200, data: operation }],
  ['http_response', 'of another client', { statusCode: 200, headers: {}, body: '{}' }],
  ['http_response', 'with an error', { status: 503, data: { error: { code: 503 } } }],
  ['http_response', 'of fetch', new Response('{}', { status: 200 })],
  [
    'es9_refusal',
    'as servers give it',
    {
      header: {
        functionExecutionStatus: { status: 'Failed', statusCodeData: { subjectCode: '8.1.1', reasonCode: '3.8' } },
      },
    },
  ],
  ['internal_error_details', 'two codes', { operationCode: '10', errorCode: '8544312' }],
  ['internal_error_details', 'an error code alone', { errorCode: '8544312' }],
  ['internal_error_details', 'in snake case', { operation_code: 10, error_code_detail: 'ERROR_CODE_DETAIL_UNSPECIFIED' }],
  ['unknown', 'nothing', {}],
  ['unknown', 'null', null],
  ['unknown', 'a text', 'LOCK'],
  ['unknown', 'a number', 7],
  ['unknown', 'an empty list', []],
  ['unknown', 'a list of two kinds', [operation, { name: deviceName }]],
  ['unknown', 'a list of devices that is empty', { devices: [] }],
  ['unknown', 'a line of a log', { level: 30, time: 1789411953942, pid: 7, hostname: 'h', msg: 'started' }],
  ['unknown', 'a line of a log with an error', { level: 'error', msg: 'failed', error: { code: 500, message: 'words' } }],
  ['unknown', 'a line of a log with a number', { level: 'error', msg: 'failed', errorCode: 7 }],
  ['unknown', 'a line of a log of an Android app', { level: 'warn', apiLevel: 34, msg: 'slow' }],
  ['unknown', 'a line of a log with data', { message: 'started', data: 'abcd', attributes: { color: 'red' } }],
  ['unknown', 'a webhook', { event: 'device.locked', data: { device: 'd1', status: 'ok' } }],
  ['unknown', 'a webhook that speaks of a command', { type: 'command.completed', command: 'LOCK', device: 'd1', done: true }],
  ['unknown', 'a webhook with a message', { event: 'x', message: { data: 'hello', text: 'y' } }],
  ['unknown', 'a webhook with a status', { status: 200, data: { hello: 'world' } }],
  ['unknown', 'a command and a device of something else', { command: { text: '/lock' }, device: { id: 3 } }],
  ['unknown', 'a thing to do', { name: 'buy milk', done: true }],
  ['unknown', 'a word as errorCode', { errorCode: 'API_LEVEL' }],
  ['unknown', 'a type in other letters', { type: 'lock' }],
  ['unknown', 'an enterprise', { name: 'enterprises/e' }],
  ['unknown', 'bytes', Buffer.from('{}')],
];

test.each(rows)('%s: %s', (kind, _, value) => {
  expect(inputKindOf(value)).toBe(kind);
});

test('every example of an operation is one, but for the empty one', () => {
  const others = readOperationExamples().filter(([, value]) => inputKindOf(value) !== 'operation');
  expect(others.map(([file]) => file)).toEqual(['unknown-empty']);
});

describe('values that cannot be read', () => {
  const trap = (): never => {
    throw new Error('trap');
  };
  const traps = { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap };
  test.each([
    ['a getter that throws', Object.defineProperty({}, 'name', { get: trap, enumerable: true })],
    ['a proxy that throws', new Proxy({}, traps)],
    ['a list that throws', new Proxy([], traps)],
    ['a revoked proxy', revoked()],
    ['a list without an end', new Proxy([], { get: (_, key) => (key === 'length' ? Number.POSITIVE_INFINITY : undefined) })],
  ])('%s is unknown', (_, value) => {
    expect(inputKindOf(value)).toBe('unknown');
  });

  test('nothing makes it throw', () => {
    const members = fc.constantFrom('name', 'type', 'metadata', 'error', 'message', 'data', 'attributes', 'status', 'command', 'device');
    const value = fc.oneof(fc.anything(), fc.dictionary(members, fc.oneof(fc.anything(), fc.dictionary(members, fc.anything()))));
    fc.assert(
      fc.property(value, (any) => {
        expect(typeof inputKindOf(any)).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
