import { expect, test } from 'vitest';
import { jsonPlaces } from './json-places.ts';

const json = '{\n  "a": [1, { "b": 2 }],\n  "c": null\n}';

test.each([
  ['a member', ['a'], { line: 2, column: 3 }],
  ['an element', ['a', 0], { line: 2, column: 9 }],
  ['a member within', ['a', 1, 'b'], { line: 2, column: 14 }],
  ['an absent member: what is around it', ['a', 1, 'z'], { line: 2, column: 12 }],
  ['the root', [], { line: 1, column: 1 }],
])('%s', (_name, path, place) => {
  expect(jsonPlaces(json)(path)).toEqual(place);
});

test('a deep text has places, and one that is long has none', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(jsonPlaces(deep)([0, 0])).toEqual({ line: 1, column: 3 });
  expect(jsonPlaces(`[${' '.repeat(1_000_000)}]`)([])).toBeUndefined();
});
