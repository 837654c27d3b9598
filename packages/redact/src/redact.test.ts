import { describe, expect, test } from 'vitest';
import { redact } from './index.ts';

describe('members of sensitive names', () => {
  test('are masked, and the rest is copied', () => {
    const value = {
      type: 'RESET_PASSWORD',
      newPassword: 'hunter2',
      resetPasswordFlags: ['LOCK_NOW'],
      other: { iccId: '8988211000000530082' },
    };
    const copy = redact(value);
    expect(copy).toEqual({
      type: 'RESET_PASSWORD',
      newPassword: '[redacted]',
      resetPasswordFlags: ['LOCK_NOW'],
      other: { iccId: '[redacted]' },
    });
    expect(copy).not.toBe(value);
    expect(value.newPassword).toBe('hunter2');
  });

  test.each([
    'newPassword',
    'new_password',
    'NEW-PASSWORD',
    'new password',
    'activation-code',
    'matchingId',
    'eids',
    'iccid',
    'digits',
    'access_token',
    'private_key',
    'Set-Cookie',
  ])('%s, whatever it holds', (name) => {
    for (const held of ['x', 7, null, ['x'], { a: { b: 'x' } }]) expect(redact({ [name]: held })).toEqual({ [name]: '[redacted]' });
    expect(redact({ [name]: undefined })).toEqual({ [name]: undefined });
  });

  test.each(['RESET_PASSWORD', 'resetPasswordFlags', 'passwordRequirements', 'type', 'name', 'tokens'])('%s is none', (name) => {
    expect(redact({ [name]: 'some text' })).toEqual({ [name]: 'some text' });
  });

  test('are told by their label in pairs and lists of headers', () => {
    expect(redact([{ name: 'newPassword', value: 'x1' }])).toEqual([{ name: 'newPassword', value: '[redacted]' }]);
    expect(redact({ rawHeaders: ['Host', 'a', 'Cookie', 'sid=1', 'Accept', 'b'] })).toEqual({
      rawHeaders: ['Host', 'a', 'Cookie', '[redacted]', 'Accept', 'b'],
    });
  });
});

describe('names in paths and beside values', () => {
  test.each<[given: unknown, want: unknown]>([
    [
      { 'metadata.newPassword': 'x1', 'user[new_password]': 'x1' },
      { 'metadata.newPassword': '[redacted]', 'user[new_password]': '[redacted]' },
    ],
    [
      { path: ['metadata', 'newPassword'], input: 'x1' },
      { path: ['metadata', 'newPassword'], input: '[redacted]' },
    ],
    [
      { instancePath: '/newPassword', data: 'x1' },
      { instancePath: '/newPassword', data: '[redacted]' },
    ],
    [{ argv: ['--new-password', 'x1', '--type', 'LOCK'] }, { argv: ['--new-password', '[redacted]', '--type', 'LOCK'] }],
    [
      { path: ['type'], input: 'LOCK' },
      { path: ['type'], input: 'LOCK' },
    ],
  ])('%j', (given, want) => {
    expect(redact(given)).toEqual(want);
  });
});

describe('options', () => {
  test('identifiers can be kept, in members and in texts, and another mask used', () => {
    const value = { newPassword: 'x', eid: 'y', text: 'ICCID 8988211000000530082, code 1$a.example$B' };
    expect(redact(value, { keepIdentifiers: true, mask: '***' })).toEqual({
      newPassword: '***',
      eid: 'y',
      text: 'ICCID 8988211000000530082, code ***',
    });
  });

  test('values of the caller are masked', () => {
    expect(redact({ a: ['call Ada Lovelace', 'x'] }, { secrets: ['Ada Lovelace', ''] })).toEqual({ a: ['call [redacted]', 'x'] });
  });
});

describe("the input's own secrets", () => {
  test.each<[what: string, given: unknown, want: unknown]>([
    ['a password in a message', { m: 'Password s3cret-Pa55 is too short', newPassword: 's3cret-Pa55' }, 'Password [redacted] is too short'],
    ['a matching ID without its code', { m: 'no order A1B2-C3D4', x: 'LPA:1$a.example$A1B2-C3D4$1.3$1' }, 'no order [redacted]'],
    ['one that a JSON text shows', { m: 'bad: hunter22', x: '{"newPassword":"hunter22"}' }, 'bad: [redacted]'],
    ['one with escapes', { m: 'bad: a"b\\c', x: JSON.stringify({ newPassword: 'a"b\\c' }) }, 'bad: [redacted]'],
    ['one with escapes of two kinds', { m: 'bad: %aaLC\\', x: JSON.stringify({ newPassword: '%aaLC\\' }) }, 'bad: [redacted]'],
    ['one deep in a sensitive member', { m: 'bad: hunter22', newPassword: [{ raw: 'hunter22' }] }, 'bad: [redacted]'],
    ['a number', { m: 'pin 482913', newPassword: 482913 }, 'pin [redacted]'],
    ['a number elsewhere', { m: 482913, newPassword: '482913' }, '[redacted]'],
    ['a short one, as a word', { m: 'a1 is not a1b', newPassword: 'a1' }, '[redacted] is not a1b'],
    ['a token behind its scheme', { m: 'token abcdef0123', headers: { authorization: 'Bearer abcdef0123' } }, 'token [redacted]'],
    ['percent-encoded', { m: '/login?p=p%40ss%C3%A9word', newPassword: 'p@ss\u00e9word' }, '/login?p=[redacted]'],
  ])('%s', (_, given, want) => {
    expect((redact(given) as { m: unknown }).m).toBe(want);
  });

  test('are masked in names of members, which stay apart', () => {
    expect(redact({ newPassword: 'hunter22', hunter22: 1, xhunter22: 2 })).toEqual({
      newPassword: '[redacted]',
      '[redacted]': 1,
      'x[redacted]': 2,
    });
    expect(redact({ '1$a$b': 1, '1$a$c': 2, '1$a$d': 3 })).toEqual({ '[redacted]': 1, '[redacted] 2': 2, '[redacted] 3': 3 });
  });
});

describe('what programs log', () => {
  test("an error of Google's client keeps its name and message", () => {
    const body = JSON.stringify({ type: 'RESET_PASSWORD', newPassword: 's3cret-Pa55' });
    const config = {
      url: new URL('https://androidmanagement.googleapis.com/v1/x'),
      headers: { Authorization: 'Bearer ya29.abc' },
      body,
      data: body,
    };
    const error = Object.assign(new TypeError('Invalid value at s3cret-Pa55', { cause: new Error('s3cret-Pa55') }), {
      config,
      code: 400,
      response: { config, status: 400, data: { error: { message: 'Invalid value: "s3cret-Pa55"' } } },
    });
    const copy = redact(error) as Record<string, unknown>;
    expect(copy).toMatchObject({
      name: 'TypeError',
      message: 'Invalid value at [redacted]',
      cause: { message: '[redacted]' },
      code: 400,
      config: {
        url: 'https://androidmanagement.googleapis.com/v1/x',
        headers: { Authorization: '[redacted]' },
        body: '{"type":"RESET_PASSWORD","newPassword":"[redacted]"}',
      },
      response: { status: 400, data: { error: { message: 'Invalid value: "[redacted]"' } } },
    });
    expect(copy['stack']).toContain('redact.test.ts');
    expect(JSON.stringify(copy)).not.toMatch(/s3cret|ya29/);
    expect((copy['response'] as { config: unknown }).config).toBe(copy['config']);
  });

  test('an AggregateError keeps its errors', () => {
    const copy = redact(new AggregateError([new Error('1$a.example$b')], 'all'));
    expect(copy).toMatchObject({ name: 'AggregateError', message: 'all', errors: [{ message: '[redacted]' }] });
  });

  test('a push body, its data in base64', () => {
    const data = { name: 'enterprises/E/devices/D/operations/1786048723669', metadata: { newPassword: 's3cret-Pa55' } };
    const encode = (value: unknown, form: 'base64' | 'base64url') => Buffer.from(JSON.stringify(value)).toString(form);
    for (const form of ['base64', 'base64url'] as const) {
      const copy = redact({ message: { data: encode(data, form), messageId: '1' } });
      expect(copy).toEqual({ message: { data: encode({ ...data, metadata: { newPassword: '[redacted]' } }, form), messageId: '1' } });
    }
  });

  test('bytes: a text in them is redacted, anything else is masked', () => {
    const copy = redact({ a: Buffer.from('{"newPassword":"x1"}'), b: new Uint8Array([10, 3, 0, 200]), c: new Float64Array(1) }) as {
      a: Uint8Array;
    };
    expect(new TextDecoder().decode(copy.a)).toBe('{"newPassword":"[redacted]"}');
    expect(copy).toMatchObject({ b: '[redacted]', c: '[redacted]' });
    const listed = (text: string) => JSON.parse(JSON.stringify(Buffer.from(text))) as unknown;
    expect(redact(listed('{"newPassword":"x1"}'))).toEqual(listed('{"newPassword":"[redacted]"}'));
  });

  test.each<[what: string, given: unknown, want: unknown]>([
    [
      'a map',
      new Map<unknown, unknown>([
        ['newPassword', 'x'],
        [1, 'y'],
      ]),
      new Map<unknown, unknown>([
        ['newPassword', '[redacted]'],
        [1, 'y'],
      ]),
    ],
    ['a set', new Set(['1$a$b', 'c']), new Set(['[redacted]', 'c'])],
    ['headers', new Headers({ Authorization: 'Basic eDp5', Accept: 'a' }), { accept: 'a', authorization: '[redacted]' }],
    ['a URL', new URL('https://u:hunter2@a.example/?c=1$b$c'), 'https://u:[redacted]@a.example/?c=[redacted]'],
    ['a date', new Date(5), new Date(5)],
    ['boxed values', [Object('1$a$b'), Object(3), Object(true)], ['[redacted]', 3, true]],
    ['a body read as a form', { '{"newPassword":"hunter2"}': '' }, { '{"newPassword":"[redacted]"}': '' }],
    ['an ICCID as a number', [8988211000000530082n, 8988211000000531000], ['[redacted]', '[redacted]']],
    ['nothing', [undefined, null, true, 0, () => 1, Symbol('x')], [undefined, null, true, 0, undefined, undefined]],
  ])('%s', (_, given, want) => {
    expect(redact(given)).toEqual(want);
  });
});

describe('any value at all has a copy', () => {
  test('with its cycles, and at depth 100,000', () => {
    const value: { self?: unknown; deep: unknown } = { deep: null };
    value.self = value;
    for (let depth = 0; depth < 100_000; depth++) value.deep = depth % 2 === 0 ? [value.deep] : { newPassword: '', x: value.deep };
    const copy = redact(value) as { self: unknown };
    expect(copy.self).toBe(copy);
    expect(redact({ newPassword: value })).toEqual({ newPassword: '[redacted]' });
  });

  test('with an own member __proto__', () => {
    const copy = redact(JSON.parse('{"__proto__":{"newPassword":"x"}}')) as object;
    expect(Object.hasOwn(copy, '__proto__')).toBe(true);
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"newPassword":"[redacted]"}}');
  });

  test('although reading it throws', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const fail = () => {
      throw new Error('hunter2');
    };
    const getter = Object.defineProperty({ a: 1 }, 'b', { enumerable: true, get: fail });
    expect(redact([proxy, getter, new Proxy({}, { ownKeys: fail }), new Proxy(new Map(), {})])).toEqual([
      '[unreadable]',
      { a: 1, b: '[unreadable]' },
      '[unreadable]',
      {},
    ]);
    expect(redact(new Proxy([], { get: (target, key) => (key === 'length' ? Infinity : Reflect.get(target, key)) }))).toEqual([]);
  });

  test('of its length, when it is sparse', () => {
    const list: unknown[] = [];
    list[50_000_000] = '1$a$b';
    const copy = redact(list) as unknown[];
    expect([copy.length, copy[50_000_000]]).toEqual([50_000_001, '[redacted]']);
  });
});
