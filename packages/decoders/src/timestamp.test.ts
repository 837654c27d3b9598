import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDuration } from './duration.ts';
import { parseTimestamp } from './timestamp.ts';

test('agrees with Date.parse on what Date can say', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }),
      (date) => {
        expect(parseTimestamp(date.toISOString())).toBe(date.getTime());
      },
    ),
  );
});

test.each([
  ['2026-09-14T20:52:33.942+02:00', Date.parse('2026-09-14T18:52:33.942Z')],
  ['2026-09-14T18:52:33.942123456Z', Date.parse('2026-09-14T18:52:33.942Z') + 0.123456],
  ['2016-12-31T23:59:60Z', Date.parse('2017-01-01T00:00:00Z')],
  ['2026-02-29T00:00:00Z', undefined],
  ['2026-13-01T00:00:00Z', undefined],
  ['2026-01-01T24:00:00Z', undefined],
  ['2026-01-01T00:00:00', undefined],
  ['2026-01-01', undefined],
  ['', undefined],
])('the timestamp %j is %s', (text, want) => {
  const got = parseTimestamp(text);
  if (want === undefined) expect(got).toBeUndefined();
  else expect(got).toBeCloseTo(want, 3);
});

test.each([
  ['3.5s', 3500],
  ['0s', 0],
  ['315360000s', 315_360_000_000],
  ['0.000000001s', 1e-6],
  ['-1s', undefined],
  ['1m0s', undefined],
  ['60', undefined],
  ['1.0123456789s', undefined],
  ['.5s', undefined],
])('the duration %j is %s milliseconds', (text, want) => {
  const got = parseDuration(text);
  if (want === undefined) expect(got).toBeUndefined();
  else expect(got).toBeCloseTo(want, 9);
});
