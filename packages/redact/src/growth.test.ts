import { leastTime } from '@amapi-spec/tools-shared/cpu-time.ts';
import { describe, expect, test } from 'vitest';
import { redact, redactText } from './index.ts';

/** Texts that invite an expression, or a search from each place, to begin again and again. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  digits: (size) => '8'.repeat(size),
  'groups of digits': (size) => '89 '.repeat(size / 3),
  'rows of digits': (size) => '89 8-'.repeat(size / 5),
  'filler of an ICCID': (size) => `89${'F'.repeat(size)}0`,
  'beginnings of activation codes': (size) => '1$'.repeat(size / 2),
  'beginnings of prefixed codes': (size) => 'LPA:1'.repeat(size / 5),
  'opening brackets': (size) => '{'.repeat(size),
  'open values': (size) => '"newPassword":['.repeat(size / 15),
  quotes: (size) => '"'.repeat(size),
  backslashes: (size) => '\\'.repeat(size),
  'backslashes in a list': (size) => `newPassword=[${'\\'.repeat(size)}`,
  'escaped quotes': (size) => '\\"'.repeat(size / 2),
  'percent signs': (size) => '%25'.repeat(size / 3),
  base64: (size) => 'QUJD'.repeat(size / 4),
  'base64 in base64': (size) => Buffer.from('QUJD'.repeat(size / 6)).toString('base64'),
  'names of members': (size) => 'newPassword '.repeat(size / 12),
  'names in quotes': (size) => 'password";'.repeat(size / 10),
  'names of headers': (size) => 'authorization: '.repeat(size / 15),
  'masked headers': (size) => 'cookie: [redacted] '.repeat(size / 19),
  'white space after a name': (size) => `password${' '.repeat(size)}`,
  'beginnings of tokens': (size) => 'eyJ-'.repeat(size / 4),
  'beginnings of keys': (size) => '-----BEGIN PRIVATE KEY'.repeat(size / 22),
  schemes: (size) => 'Bearer '.repeat(size / 7),
  'beginnings of URLs': (size) => '://a:'.repeat(size / 5),
  'closing brackets': (size) => `password=${')'.repeat(size)}x`,
  JSON: (size) => JSON.stringify(Array.from({ length: size / 60 }, (_, id) => ({ id, newPassword: `p${id}`, note: `p${id} was set` }))),
};

const values: Readonly<Record<string, (size: number) => unknown>> = {
  ...Object.fromEntries(
    Object.entries(texts).map(([name, make]) => [
      `${name}, as a secret too`,
      (size: number) => ({ newPassword: make(size), message: make(size) }),
    ]),
  ),
  'many secrets': (size) => Array.from({ length: size / 40 }, (_, id) => ({ newPassword: `aaaaaaaa${id}`, message: `not aaaaaaaa${id}!` })),
  'many names that fall together': (size) => Object.fromEntries(Array.from({ length: size / 10 }, (_, id) => [`1$a$${id}`, id])),
  'deep lists': (size) => nested(size / 10, (inner) => [inner]),
  'deep objects': (size) => nested(size / 10, (inner) => ({ a: inner, message: 'x' })),
  'deep in a secret': (size) => ({ newPassword: nested(size / 10, (inner) => [inner, 'abcd']) }),
};

describe('time grows with the size, not faster', () => {
  test.each(Object.entries(texts))('redactText of %s', (name, make) => {
    expect(growthOf(name, make, (text) => redactText(text as string))).toBeLessThan(20);
  });

  test.each(Object.entries(values))('redact of %s', (name, make) => {
    expect(growthOf(name, make, redact)).toBeLessThan(20);
  });
});

/**
 * How many times longer eight times the size takes, by the best of three runs each. Times under 15 ms are noise and count as that; linear is 8,
 * quadratic 64, and seconds.
 */
function growthOf(name: string, make: (size: number) => unknown, run: (value: unknown) => unknown): number {
  const times = [12_000, 24_000, 48_000, 96_000].map((size) => {
    const value = make(size);
    return leastTime(() => run(value));
  });
  console.log(`${name.padEnd(50)} ${times.map((ms) => ms.toFixed(1).padStart(8)).join('')} ms`);
  return (times.at(-1) ?? 0) / Math.max(times[0] ?? 0, 15);
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = null;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}
