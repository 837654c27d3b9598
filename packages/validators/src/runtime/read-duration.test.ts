import { readDuration as reference } from '@amapi-spec/model/reference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDuration } from '@amapi-spec/tools-shared/runtime/read-duration.ts';

const unit = fc.constantFrom('h', 'm', 's', 'ms', 'us', '\u00b5s', '\u03bcs', 'ns', 'H', 'M', 'S', 'D', 'T', 'P', 'd', '');
const count = fc.constantFrom('', '0', '1', '90', '1.5', '0.000000001', '0.0000000001', '1.', '.5', '-1');
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
  ['1s'.repeat(60), undefined],
])('%s is %s', (given, want) => {
  expect(readDuration(given)).toBe(want);
});
