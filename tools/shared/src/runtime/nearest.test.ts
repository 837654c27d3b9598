import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const types = [
  'LOCK',
  'RESET_PASSWORD',
  'REBOOT',
  'RELINQUISH_OWNERSHIP',
  'CLEAR_APP_DATA',
  'START_LOST_MODE',
  'STOP_LOST_MODE',
  'ADD_ESIM',
  'WIPE',
];

describe('nearest', () => {
  test.each<[given: string, want: string | undefined]>([
    ['LOKC', 'LOCK'],
    ['lock', 'LOCK'],
    ['WIP', 'WIPE'],
    ['WIPED', 'WIPE'],
    ['ADDESIM', 'ADD_ESIM'],
    ['START_LOSTMODE', 'START_LOST_MODE'],
    ['STRAT_LOST_MODE', 'START_LOST_MODE'],
    ['CLEAR_APPS_DATA', 'CLEAR_APP_DATA'],
    ['GET_DEVICE_STATE', undefined],
    ['', undefined],
    ['x'.repeat(33), undefined],
  ])('of %s is %s', (given, want) => {
    expect(nearest(given, types)).toBe(want);
  });

  test('is a word at the least distance, as a plain implementation computes it', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 6 }), (given, known) => {
        const limit = Math.min(3, Math.max(1, Math.floor(given.length / 3)));
        const distances = known.map((word) => plainDistance(given, word));
        const least = Math.min(...distances);
        const want = least <= limit ? known[distances.indexOf(least)] : undefined;
        expect(nearest(given, known)).toBe(want);
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});

/** Optimal string alignment, the whole table. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const cost = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      const line = table[row];
      if (line !== undefined) line[column] = cost;
    }
  }
  return at(a.length, b.length);
}
