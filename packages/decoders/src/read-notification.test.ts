import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runInNewContext } from 'node:vm';
import { readNotification, readNotifications } from './read-notification.ts';
import { decodeBase64 } from './runtime/bytes.ts';

const operation = { name: 'enterprises/e/devices/d/operations/1', metadata: { type: 'LOCK' }, done: true };
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const message = (notificationType: string, data: unknown): object => ({
  messageId: '7',
  publishTime: '2026-09-14T18:52:33Z',
  attributes: { notificationType },
  data,
});

/** Bytes of the operation, made by code of another realm. */
function foreignBytes(code: string): unknown {
  return runInNewContext(code, { bytes: [...Buffer.from(JSON.stringify(operation))] });
}

function trap(): never {
  throw new Error('trap');
}

describe('where the message is', () => {
  test.each([
    [
      'a push body',
      { message: message('COMMAND', base64(operation)), subscription: 'projects/p/subscriptions/s' },
      { subscription: 'projects/p/subscriptions/s' },
    ],
    ['a pulled message', { ackId: 'a', message: message('COMMAND', base64(operation)) }, {}],
    ['the message itself', message('COMMAND', base64(operation)), {}],
    ['a message with bytes', message('COMMAND', Buffer.from(JSON.stringify(operation))), {}],
    ['a message with bytes of another realm', message('COMMAND', foreignBytes('Uint8Array.from(bytes)')), {}],
    ['a message with a buffer of another realm', message('COMMAND', foreignBytes('Uint8Array.from(bytes).buffer')), {}],
    ['a message with a part of a buffer', message('COMMAND', Buffer.from(`xx${JSON.stringify(operation)}`).subarray(2)), {}],
    ['a printed message of a client', message('COMMAND', JSON.parse(JSON.stringify(Buffer.from(JSON.stringify(operation))))), {}],
    [
      'a CloudEvent',
      { specversion: '1.0', data: { message: message('COMMAND', base64(operation)), subscription: 's' } },
      { subscription: 's' },
    ],
    [
      'names in snake case',
      { message_id: '7', publish_time: '2026-09-14T18:52:33Z', attributes: { notificationType: 'COMMAND' }, data: base64(operation) },
      {},
    ],
    ['URL-safe base64 without padding', message('COMMAND', Buffer.from(JSON.stringify(operation)).toString('base64url')), {}],
  ])('%s', (_, value, more) => {
    expect(readNotification(value)).toEqual({
      value: {
        kind: 'command',
        notificationType: 'COMMAND',
        messageId: '7',
        publishTime: '2026-09-14T18:52:33Z',
        ...more,
        warnings: [],
        operation,
        reading: expect.objectContaining({ state: 'succeeded', commandType: 'LOCK' }),
      },
    });
  });
});

describe('other notifications', () => {
  test.each(['ENROLLMENT', 'STATUS_REPORT', 'USAGE_LOGS', 'ENTERPRISE_UPGRADE', 'SOMETHING_NEWER'])('%s is passed on', (type) => {
    expect(readNotification(message(type, base64({ name: 'x' })))).toMatchObject({
      value: { kind: 'other', notificationType: type, resource: { name: 'x' } },
    });
  });

  test('a message without a type or without data is passed on too', () => {
    expect(readNotification({ data: base64(1) })).toEqual({ value: { kind: 'other', resource: 1, warnings: [] } });
    expect(readNotification({ attributes: { notificationType: 'TEST' } })).toEqual({
      value: { kind: 'other', notificationType: 'TEST', resource: undefined, warnings: [] },
    });
  });
});

describe('what is unusual is read, with a warning', () => {
  test.each([
    ['a type in lower case', message('command', base64(operation)), 'type_case'],
    ['no attributes', { message: { data: base64(operation), messageId: '7' }, subscription: 's' }, 'no_type'],
    ['nothing but data', { data: base64(operation) }, 'no_type'],
    ['JSON that was not encoded', message('COMMAND', JSON.stringify(operation)), 'decoded'],
    ['an operation as data', message('COMMAND', operation), 'decoded'],
  ])('%s', (_, value, code) => {
    expect(readNotification(value)).toMatchObject({
      value: { kind: 'command', notificationType: 'COMMAND', reading: { state: 'succeeded' }, warnings: [{ code }] },
    });
  });
});

describe('several messages', () => {
  const pulled = { ackId: 'x', message: message('COMMAND', base64(operation)) };
  const read = { value: { kind: 'command', reading: { state: 'succeeded' } } };
  const refused = { issues: [{ code: 'no_message' }] };

  test.each([
    ['what pulling gives', { receivedMessages: [pulled, pulled] }, [read, read]],
    ['what the command-line tool prints', [{ ...pulled, ackStatus: 'SUCCESS' }, {}], [read, refused]],
    ['a single one', pulled, [read]],
    ['none', { receivedMessages: [] }, []],
    ['something else', operation, [refused]],
  ])('%s', (_, value, want) => {
    const got = readNotifications(value);
    expect(got).toHaveLength(want.length);
    expect(got).toMatchObject(want);
  });
});

test.each([
  ['a device', { name: 'enterprises/e/devices/d' }, 'device', 'the data of a COMMAND notification must be an operation; this is a device'],
  ['a request', { type: 'LOCK' }, 'command', 'the data of a COMMAND notification must be an operation; this is a command'],
])('a COMMAND notification with %s is refused by its kind', (_, resource, kind, text) => {
  expect(readNotification(message('COMMAND', base64(resource)))).toEqual({ issues: [{ code: 'not_an_operation', kind, message: text }] });
});

describe('what is no notification', () => {
  test.each([
    ['nothing', undefined, 'no_message'],
    ['a text', 'text', 'no_message'],
    ['an empty body', {}, 'no_message'],
    ['an operation itself', operation, 'no_message'],
    ['a command without data', message('COMMAND', undefined), 'no_data'],
    ['a command with empty data', message('COMMAND', ''), 'no_data'],
    ['an object that is no operation as data', message('COMMAND', { hello: 1 }), 'not_base64'],
    ['base64 of an impossible length', message('COMMAND', 'AAAAA'), 'not_base64'],
    ['bytes that are not UTF-8', message('COMMAND', '/////w=='), 'not_utf8'],
    ['a lone surrogate', message('COMMAND', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]).toString('base64')), 'not_utf8'],
    ['text that is not JSON', message('STATUS_REPORT', Buffer.from('{"a":').toString('base64')), 'not_json'],
    ['a list', message('COMMAND', base64([operation])), 'not_an_operation'],
    ['null', message('COMMAND', base64(null)), 'not_an_operation'],
    ['an empty object', message('COMMAND', base64({})), 'not_an_operation'],
    ['a line of a log', message('COMMAND', base64({ level: 'info', msg: 'x' })), 'not_an_operation'],
    ['data over 10 MB', message('COMMAND', 'A'.repeat(14_000_000)), 'not_base64'],
  ])('%s is refused as %s', (_, value, code) => {
    expect(readNotification(value)).toMatchObject({ issues: [{ code }] });
  });

  test('what cannot be read is refused', () => {
    expect(readNotification({ message: new Proxy({}, { get: trap }) })).toMatchObject({ issues: [{ code: 'unreadable' }] });
    expect(readNotifications(new Proxy([], { get: trap }))).toMatchObject([{ issues: [{ code: 'no_message' }] }]);
  });

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ data: fc.oneof(fc.anything(), fc.base64String(), fc.uint8Array()), attributes: fc.anything() }),
        ),
        (value) => {
          const { issues } = readNotification(value);
          expect(issues === undefined || typeof issues[0].code === 'string').toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('decodes base64 as Node does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const buffer = Buffer.from(bytes);
      expect(decodeBase64(buffer.toString('base64'))).toEqual(bytes);
      expect(decodeBase64(buffer.toString('base64url'))).toEqual(bytes);
    }),
  );
});
