import { expect, test } from 'vitest';
import { placesOf } from './locate.ts';

const json = '{\n  "a": [1, { "b": 2 }],\n  "c": null\n}';

test.each([
  ['a member', ['a'], { line: 2, column: 3 }],
  ['an element', ['a', 0], { line: 2, column: 9 }],
  ['a member within', ['a', 1, 'b'], { line: 2, column: 14 }],
  ['an absent member: what is around it', ['a', 1, 'z'], { line: 2, column: 12 }],
  ['the root', [], { line: 1, column: 1 }],
])('%s', (_name, path, place) => {
  expect(placesOf(json)(path)).toEqual(place);
});

test('the last of two equal members counts, as in JSON.parse', () => {
  expect(placesOf('{"a":1,\n"a":2}')(['a'])).toEqual({ line: 2, column: 1 });
});

test('hostile texts have no places, and no exception', () => {
  expect(placesOf('['.repeat(100_000))([])).toBeUndefined();
  expect(placesOf('{ "a" }}')(['a'])).toBeUndefined();
});
