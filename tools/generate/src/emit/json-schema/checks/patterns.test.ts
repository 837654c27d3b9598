import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLanguageTag, isNormalizedTimestamp, parseDuration } from '@amapi-spec/model/reference';
import type { Place } from '@amapi-spec/model';
import { digitRange } from './digit-range.ts';
import { durationRange } from './duration-checks.ts';
import { languageTagPattern } from './language-tag.ts';
import { timestampPattern } from './timestamp-normalized.ts';

const pattern = (source: string): RegExp => new RegExp(source, 'u');

describe('digitRange', () => {
  test('fits every number of a small range and no other', () => {
    for (let minimum = 0; minimum <= 130; minimum += 3) {
      for (let maximum = minimum; maximum <= 130; maximum += 7) {
        const fits = pattern(`^${digitRange(minimum, maximum)}$`);
        const found = Array.from({ length: 1200 }, (_, value) => value).filter((value) => fits.test(String(value)));
        expect([found[0], found.at(-1), found.length]).toEqual([minimum, maximum, maximum - minimum + 1]);
      }
    }
  });

  test('takes leading zeros, and large numbers', () => {
    const big = fc.integer({ min: 0, max: 400_000_000_000 });
    fc.assert(
      fc.property(big, big, big, fc.constantFrom('', '0', '000'), (a, b, value, zeros) => {
        const [minimum, maximum] = [Math.min(a, b), Math.max(a, b)];
        expect(pattern(`^${digitRange(minimum, maximum)}$`).test(`${zeros}${value}`)).toBe(value >= minimum && value <= maximum);
        expect(pattern(`^${digitRange(minimum, maximum)}$`).test(`${zeros}${minimum}`)).toBe(true);
        expect(pattern(`^${digitRange(minimum, maximum)}$`).test(`${zeros}${maximum}`)).toBe(true);
      }),
      { seed: 20260917 },
    );
  });
});

test('durationRange compares seconds and nanoseconds, whatever the sign of its ends', () => {
  const type = { kind: 'opaque', of: 'duration' } as const;
  const place: Place = { root: 'this', steps: [{ kind: 'field', name: 'duration', protoName: 'duration', type }], type };
  const bound = fc.integer({ min: -25, max: 25 });
  const text = fc.tuple(
    fc.constantFrom('', '-'),
    fc.integer({ min: 0, max: 40 }),
    fc.constantFrom('', '.0', '.000000000', '.000000001', '.9'),
  );
  fc.assert(
    fc.property(bound, bound, text, (a, b, [sign, seconds, fraction]) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      const duration = `${sign}${seconds}${fraction}s`;
      const nanos = parseDuration(duration)!;
      const want = nanos >= BigInt(min) * 1_000_000_000n && nanos <= BigInt(max) * 1_000_000_000n;
      const schema = durationRange({ name: 'duration_range', place, each: false, maxLength: 30, min, max }, () => '');
      const { not } = (schema as { properties: { duration: { not: { then: { allOf: [{ not: { pattern: string } }, unknown] } } } } })
        .properties.duration;
      expect(pattern(not.then.allOf[0].not.pattern).test(duration)).toBe(want);
    }),
    { numRuns: 3000, seed: 20260917 },
  );
});

test('language tags are those of the reference reading of RFC 5646', () => {
  const subtag = fc.constantFrom(
    'en',
    'de',
    'zh',
    'yue',
    'Hant',
    'hant',
    'TW',
    '419',
    '1994',
    'rozaj',
    'a',
    'x',
    'X',
    'i',
    'klingon',
    'u',
    'co',
    'phonebk',
    'abcdefghi',
    '',
    '1',
    'sgn',
    'BE',
    'FR',
    'GB',
    'oed',
    'K',
  );
  const tag = fc.array(subtag, { minLength: 1, maxLength: 6 }).map((subtags) => subtags.join('-'));
  const seen = { yes: 0, no: 0 };
  fc.assert(
    fc.property(tag, (text) => {
      const want = isLanguageTag(text);
      seen[want ? 'yes' : 'no']++;
      expect(pattern(languageTagPattern).test(text)).toBe(want);
    }),
    { numRuns: 20_000, seed: 20260917 },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(1000);
});

test('timestamps are those of the reference reading of RFC 3339', () => {
  const number = (max: number, width: number): fc.Arbitrary<string> =>
    fc.integer({ min: 0, max }).map((value) => String(value).padStart(width, '0'));
  const year = fc.constantFrom('2024', '2023', '1900', '2000', '0000', '0004', '2100');
  const parts = fc.tuple(
    year,
    number(13, 2),
    number(32, 2),
    number(24, 2),
    number(60, 2),
    number(60, 2),
    fc.constantFrom('', '.5', '.123', '.123456', '.123456789', '.1234'),
  );
  fc.assert(
    fc.property(parts, fc.constantFrom('Z', 'z', '+00:00'), ([y, month, day, hour, minute, second, fraction], zone) => {
      const text = `${y}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone}`;
      expect(pattern(timestampPattern).test(text)).toBe(isNormalizedTimestamp(text));
    }),
    { numRuns: 20_000, seed: 20260917 },
  );
});
