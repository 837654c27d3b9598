import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNotification } from './read-notification.ts';
import { decodeBase64 } from './runtime/bytes.ts';

const operation = { name: 'enterprises/e/devices/d/operations/1', metadata: { type: 'LOCK' }, done: true };
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const message = (notificationType: string, data: unknown): object => ({
  messageId: '7',
  publishTime: '2026-09-14T18:52:33Z',
  attributes: { notificationType },
  data,
});

describe('where the message stands', () => {
  test.each([
    [
      'a push body',
      { message: message('COMMAND', base64(operation)), subscription: 'projects/p/subscriptions/s' },
      { subscription: 'projects/p/subscriptions/s' },
    ],
    ['a pulled message', { ackId: 'a', message: message('COMMAND', base64(operation)) }, {}],
    ['the message itself', message('COMMAND', base64(operation)), {}],
    ['a message with bytes', message('COMMAND', Buffer.from(JSON.stringify(operation))), {}],
    ['URL-safe base64 without padding', message('COMMAND', Buffer.from(JSON.stringify(operation)).toString('base64url')), {}],
  ])('%s', (_, value, more) => {
    expect(readNotification(value)).toEqual({
      ok: true,
      value: {
        kind: 'command',
        notificationType: 'COMMAND',
        messageId: '7',
        publishTime: '2026-09-14T18:52:33Z',
        ...more,
        operation,
        reading: expect.objectContaining({ state: 'succeeded', commandType: 'LOCK' }),
      },
    });
  });
});

describe('other notifications', () => {
  test.each(['ENROLLMENT', 'STATUS_REPORT', 'USAGE_LOGS', 'ENTERPRISE_UPGRADE', 'SOMETHING_NEWER'])('%s is passed on', (type) => {
    expect(readNotification(message(type, base64({ name: 'x' })))).toMatchObject({
      ok: true,
      value: { kind: 'other', notificationType: type, resource: { name: 'x' } },
    });
  });

  test('a message without a type or without data is passed on too', () => {
    expect(readNotification({ data: base64(1) })).toEqual({ ok: true, value: { kind: 'other', resource: 1 } });
    expect(readNotification({ attributes: { notificationType: 'TEST' } })).toEqual({
      ok: true,
      value: { kind: 'other', notificationType: 'TEST', resource: undefined },
    });
  });
});

describe('what is no notification', () => {
  test.each([
    ['nothing', undefined, 'no_message'],
    ['a text', 'text', 'no_message'],
    ['an empty body', {}, 'no_message'],
    ['an operation itself', operation, 'no_message'],
    ['a command without data', message('COMMAND', undefined), 'no_data'],
    ['a command with empty data', message('COMMAND', ''), 'no_data'],
    ['JSON that was not encoded', message('COMMAND', JSON.stringify(operation)), 'not_base64'],
    ['an object as data', message('COMMAND', operation), 'not_base64'],
    ['base64 of an impossible length', message('COMMAND', 'AAAAA'), 'not_base64'],
    ['bytes that are not UTF-8', message('COMMAND', '/////w=='), 'not_utf8'],
    ['a lone surrogate', message('COMMAND', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]).toString('base64')), 'not_utf8'],
    ['text that is not JSON', message('STATUS_REPORT', Buffer.from('{"a":').toString('base64')), 'not_json'],
    ['a list', message('COMMAND', base64([operation])), 'not_an_object'],
    ['null', message('COMMAND', base64(null)), 'not_an_object'],
  ])('%s is refused as %s', (_, value, code) => {
    expect(readNotification(value)).toMatchObject({ ok: false, problem: { code } });
  });

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ data: fc.oneof(fc.anything(), fc.base64String(), fc.uint8Array()), attributes: fc.anything() }),
        ),
        (value) => {
          expect(typeof readNotification(value).ok).toBe('boolean');
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
