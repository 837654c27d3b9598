import { readDuration as reference } from '@amapi-spec/model/reference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDuration } from '@amapi-spec/tools-shared/runtime/read-duration.ts';

const unit = fc.constantFrom('h', 'm', 's', 'ms', 'us', '\u00b5s', '\u03bcs', 'ns', 'H', 'M', 'S', 'D', 'T', 'P', 'd', '');
const count = fc.constantFrom(
  '',
  '0',
  '1',
  '90',
  '1.5',
  '999999999',
  '7.250',
  '0.123456789',
  '1.0000000',
  '0.000000001',
  '0.0000000001',
  '1.',
  '.5',
  '-1',
);
const text = fc
  .tuple(fc.constantFrom('', 'P', 'PT', 'P1D', 'P1DT'), fc.array(fc.tuple(count, unit), { maxLength: 4 }))
  .map(([start, parts]) => start + parts.map((part) => part.join('')).join(''));

test('durations of Go and of ISO 8601 are read as the reference reads them', () => {
  let read = 0;
  fc.assert(
    fc.property(text, (given) => {
      const want = reference(given);
      if (want !== undefined) read++;
      expect(readDuration(given)).toBe(want);
    }),
    { numRuns: 20_000, seed: 5 },
  );
  expect(read).toBeGreaterThan(500);
});

test.each([
  ['10m', '600s'],
  ['600', '600s'],
  ['1h30m', '5400s'],
  ['PT1M30.5S', '90.5s'],
  ['P2D', '172800s'],
  ['999999999.999999999h', '3599999999999.9999964s'],
  ['1.50000000ms1.000us', '0.001501s'],
  ['1.0ns', '0.000000001s'],
  ['1.5ns', undefined],
  ['1234567890s', undefined],
  ['1s'.repeat(60), undefined],
])('%s is %s', (given, want) => {
  expect(readDuration(given)).toBe(want);
});
