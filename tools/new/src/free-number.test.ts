import { expect, test } from 'vitest';
import { freeNumber } from './free-number.ts';

test.each([
  ['an empty group', [], [], 1],
  ['an empty group beside others', [], [1, 2], 3],
  ['the end of its group, not of all', [11, 12], [1, 11, 12, 21], 13],
  ['a gap inside its group is left', [11, 14], [11, 14], 15],
  ['a neighbouring group is jumped over', [11, 12], [11, 12, 13, 14, 21], 15],
])('%s', (_name, group, taken, free) => {
  expect(freeNumber(group, taken)).toBe(free);
});
