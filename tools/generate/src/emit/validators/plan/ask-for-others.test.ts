import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askForOthers } from './ask-for-others.ts';
import type { Test } from './test.ts';

const matches = (value: string, holds: boolean): Test & { kind: 'text' } => ({
  kind: 'text',
  read: { local: 'text', steps: [], optional: false },
  operator: 'matches',
  value,
  holds,
});

test.each([
  ['^[ -~]*$', '[^ -~]'],
  ['^[\\]\\\\\\^a-]*$', '[^\\]\\\\\\^a-]'],
])('%s says the same as that nothing is %s', (whole, other) => {
  for (const holds of [false, true]) expect(askForOthers(matches(whole, holds))).toEqual(matches(other, !holds));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '~', ']', '\\', '^', '-', '\n', '\u007f', '\ud83d', '\u{1f512}'), maxLength: 4 }),
      (text) => {
        expect(new RegExp(whole, 'u').test(text), text).toBe(!new RegExp(other, 'u').test(text));
      },
    ),
    { seed: 7, numRuns: 500 },
  );
});

test.each(['^[a]+$', '[a]*$', '^[a]*', '^[a]*[b]*$', '^[a]*|[b]*$', '^(?:[a]*)$', '^a*$'])('%s is asked as it is', (pattern) => {
  expect(askForOthers(matches(pattern, false))).toEqual(matches(pattern, false));
});
