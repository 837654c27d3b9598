import type { JsonValue } from '@amapi-spec/model';
import { expect, it, test } from 'vitest';
import { shrink } from './shrink.ts';

test.each<[string, JsonValue, (value: JsonValue) => boolean, JsonValue]>([
  ['members that do not matter', { a: 1, b: { c: 'x', d: [1, 2] } }, (value) => JSON.stringify(value).includes('"c"'), { b: { c: '' } }],
  ['elements that do not matter', [1, 2, 'x', 3], (value) => JSON.stringify(value).includes('x'), ['x']],
  ['a text to what is needed', { a: 'hello world' }, (value) => JSON.stringify(value).includes('w'), { a: 'w' }],
  ['a number towards 0', { a: 1000 }, (value) => ((value as { a?: number }).a ?? 0) > 6, { a: 7 }],
  ['members of what is frozen', Object.freeze({ a: 1, b: 2 }), (value) => Object.hasOwn(value as object, 'a'), { a: 0 }],
  ['nothing that cannot be smaller', {}, () => true, {}],
  ['what null had beside it', [null, 1], (value) => JSON.stringify(value).includes('null'), [null]],
  ['a text around half of a surrogate pair', 'a\ud800b', (value) => JSON.stringify(value).includes('ud800'), '\ud800'],
  [
    'members beside __proto__',
    JSON.parse('{"a":1,"__proto__":2}') as JsonValue,
    (value) => Object.hasOwn(value as object, '__proto__'),
    JSON.parse('{"__proto__":0}') as JsonValue,
  ],
])('drops %s', (_name, value, fails, want) => {
  expect(shrink(value, fails)).toEqual(want);
});

it('stops after the given time, with what it has', () => {
  const lengthOf = (value: JsonValue): number => (typeof value === 'string' ? value.length : 0);
  let calls = 0;
  const smallest = shrink('a'.repeat(1000), (value) => ++calls > 0 && lengthOf(value) >= 500, 50);
  // Every way to make the text shorter would be some hundred thousand.
  expect(calls).toBeLessThan(100_000);
  expect(lengthOf(smallest)).toBeLessThan(1000);
});
