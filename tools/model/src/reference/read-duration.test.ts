import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDuration } from './read-duration.ts';
import { parseDuration } from './time-checks.ts';

describe('a duration of another form', () => {
  test.each([
    ['10m', '600s'],
    ['1m0s', '60s'],
    ['1h30m', '5400s'],
    ['1.5s', '1.5s'],
    ['1.5h', '5400s'],
    ['250ms', '0.25s'],
    ['3us', '0.000003s'],
    ['3µs', '0.000003s'],
    ['7ns', '0.000000007s'],
    ['PT1M', '60s'],
    ['PT1H30M5.25S', '5405.25s'],
    ['P1D', '86400s'],
    ['P2DT1S', '172801s'],
    ['60', '60s'],
    ['0.5', '0.5s'],
  ])('%s is %s', (given, written) => {
    expect(readDuration(given)).toBe(written);
    expect(parseDuration(written)).toBeDefined();
  });

  test.each([
    '',
    '6e1',
    '60.',
    '-60',
    'P',
    'PT',
    'P1DT',
    'P1M',
    'P1W',
    '1y',
    '1m 0s',
    '-1m',
    'm',
    '1.5ns',
    '0.0000000001s',
    '1234567890s',
    'PT1234567890S',
    'PT1.5M',
    '10 minutes',
  ])('%j is none whose length is certain', (given) => {
    expect(readDuration(given)).toBeUndefined();
  });

  test('comes out as Protobuf writes it, with the same length', () => {
    const count = fc.bigInt({ min: 0n, max: 10n ** 9n - 1n });
    fc.assert(
      fc.property(count, count, count, (hours, minutes, nanos) => {
        const written = readDuration(`${hours}h${minutes}m${nanos}ns`);
        expect(parseDuration(written ?? '')).toBe(hours * 3_600_000_000_000n + minutes * 60_000_000_000n + nanos);
      }),
    );
  });
});
