import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameName } from './is-same-name.ts';

test.each<[a: string, b: string, want: boolean]>([
  ['LOST_MODE', 'lostMode', true],
  ['lostMode', '_lost-mode_', true],
  ['LOST_MODE', 'LOST_MOD', false],
  ['LOST_MODE', 'LOST_MODES', false],
  ['LOCK', 'LOC\u212A', false],
  ['', '--', true],
  ['', 'a', false],
])('%s is %s: %s', (a, b, want) => {
  expect(isSameName(a, b)).toBe(want);
  expect(isSameName(b, a)).toBe(want);
});

test('is what is the same without separators and in one case', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'A', 'b', '_', '-', '['), maxLength: 5 });
  const plain = (text: string): string => text.replace(/[_-]/g, '').toLowerCase();
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(isSameName(a, b)).toBe(plain(a) === plain(b));
    }),
    { seed: 7, numRuns: 3000 },
  );
});
