import type { JsonValue } from '@amapi-spec/model';
import { expect, it, test } from 'vitest';
import { shrink } from './shrink.ts';

test.each<[string, JsonValue, (value: JsonValue) => boolean, JsonValue]>([
  ['members that do not matter', { a: 1, b: { c: 'x', d: [1, 2] } }, (value) => JSON.stringify(value).includes('"c"'), { b: { c: '' } }],
  ['elements that do not matter', [1, 2, 'x', 3], (value) => JSON.stringify(value).includes('x'), ['x']],
  ['a text to what is needed', { a: 'hello world' }, (value) => JSON.stringify(value).includes('w'), { a: 'w' }],
  ['a number towards 0', { a: 1000 }, (value) => ((value as { a?: number }).a ?? 0) > 6, { a: 7 }],
  ['nothing that cannot be smaller', {}, () => true, {}],
])('drops %s', (_name, value, fails, want) => {
  expect(shrink(value, fails)).toEqual(want);
});

it('stops after the given number of attempts', () => {
  let calls = 0;
  shrink('a'.repeat(1000), () => ++calls > 0 && false, 10);
  expect(calls).toBe(10);
});
