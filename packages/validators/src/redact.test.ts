import { expect, test } from 'vitest';
import { redact } from './redact.ts';

test('masks what is sensitive and copies the rest', () => {
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

test('can keep identifiers, and use another mask', () => {
  expect(redact({ newPassword: 'x', eid: 'y' }, { keepIdentifiers: true, mask: '***' })).toEqual({ newPassword: '***', eid: 'y' });
});

test('knows other spellings', () => {
  expect(redact({ new_password: 'x', NewPassword: 'x', 'activation-code': 'x' })).toEqual({
    new_password: '[redacted]',
    NewPassword: '[redacted]',
    'activation-code': '[redacted]',
  });
});

test('keeps cycles and depth', () => {
  const value: { self?: unknown; deep: unknown } = { deep: null };
  value.self = value;
  for (let depth = 0; depth < 100_000; depth++) value.deep = [value.deep];
  const copy = redact(value) as { self: unknown };
  expect(copy.self).toBe(copy);
});

test('makes an own member of __proto__', () => {
  const copy = redact(JSON.parse('{"__proto__":{"newPassword":"x"}}')) as object;
  expect(Object.hasOwn(copy, '__proto__')).toBe(true);
  expect(JSON.stringify(copy)).toBe('{"__proto__":{"newPassword":"[redacted]"}}');
});
