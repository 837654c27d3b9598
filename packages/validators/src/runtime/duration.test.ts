import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDuration } from '@amapi-spec/model/reference';
import { isDuration, isDurationFrom, isDurationWithin, isZeroDuration, secondsOf } from './duration.ts';

const most = 315_576_000_000;
const second = 1_000_000_000n;
const text = fc.oneof(
  fc.constantFrom(
    '',
    's',
    '-s',
    '.5s',
    '1.s',
    '01s',
    '-0s',
    '-0.0s',
    '1 s',
    '1S',
    '1s ',
    '+1s',
    '1e3s',
    `${most}s`,
    `${most}.0s`,
    `${most}.000000001s`,
    `${most - 1}.999999999s`,
    '-0.000000001s',
    '9'.repeat(400) + 's',
  ),
  fc.stringMatching(/^-?\d{0,16}(\.\d{0,11})?s?$/),
);

describe('durations are what the reference reads', () => {
  test.each<[min: number, max: number]>([
    [0, most],
    [-60, 60],
    [1, 5],
  ])('from %i to %i seconds', (min, max) => {
    fc.assert(
      fc.property(text, (given) => {
        const nanos = parseDuration(given);
        expect(isDuration(given)).toBe(nanos !== undefined);
        expect(isZeroDuration(given)).toBe(nanos === 0n);
        expect(secondsOf(given) === undefined).toBe(nanos === undefined);
        if (nanos !== undefined) expect(secondsOf(given)! >= min && secondsOf(given)! <= max).toBe(isDurationWithin(given, min, max));
        expect(isDurationFrom(given, min, max)).toBe(isDuration(given) && isDurationWithin(given, min, max));
        expect(isDurationWithin(given, min, max)).toBe(
          nanos === undefined || (nanos >= BigInt(min) * second && nanos <= BigInt(max) * second),
        );
      }),
      { seed: 6, numRuns: 3000 },
    );
  });
});
