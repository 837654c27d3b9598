import { expect, test } from 'vitest';
import { ratio } from './print-results.ts';

test.each<[number | undefined, string]>([
  [undefined, '-'],
  [NaN, '-'],
  [0.004, '.00'],
  [0.994, '.99'],
  [0.996, '1.0'],
  [1.04, '1.0'],
  [9.94, '9.9'],
  [9.96, '10'],
  [327.4, '327'],
])('%s is shown as %s', (value, shown) => {
  expect(ratio(value)).toBe(shown);
});
