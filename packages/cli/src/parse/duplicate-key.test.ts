import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDuplicateKey } from './duplicate-key.ts';

const find = (text: string) => findDuplicateKey(text, JSON.parse(text));

test.each([
  ['{"type":"LOCK","type":"WIPE"}', { name: 'type', first: 1, second: 15 }],
  ['[{"a":{"b":1,"b":1}}]', { name: 'b', first: 7, second: 13 }],
  ['{"a":1,"\\u0061":2}', { name: 'a', first: 1, second: 7 }],
  ['{"__proto__":1,"__proto__":2}', { name: '__proto__', first: 1, second: 15 }],
  ['{"a":{"b":1},"a":2}', { name: 'a', first: 1, second: 13 }],
  ['{"a":{"\\"":1 , "\\"":1}}', { name: '"', first: 6, second: 15 }],
  ['{"":1,"":2}', { name: '', first: 1, second: 6 }],
])('%s', (text, found) => {
  expect(find(text)).toEqual(found);
});

test.each(['{"a":{"a":{"a":1}}}', '[{"a":1},{"a":1}]', '{"a":"\\":","b":":"}', '{"__proto__":{"a":1},"constructor":1}', '":"', '{}'])(
  '%s has no key twice',
  (text) => {
    expect(find(text)).toBeUndefined();
  },
);

/** JSON whose objects may have a key twice, and whether one has. */
const written = fc.letrec<{ value: { text: string; twice: boolean } }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('1', '":"', '"\\"{"', '"\\\\"', 'null').map((text) => ({ text, twice: false })),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => ({
      text: `[${items.map(({ text }) => text).join(',')}]`,
      twice: items.some(({ twice }) => twice),
    })),
    fc.array(fc.tuple(fc.constantFrom('a', 'b', ':', '"', '\\', '__proto__'), tie('value')), { maxLength: 4 }).map((members) => ({
      text: `{${members.map(([key, { text }]) => `${JSON.stringify(key)}:${text}`).join(' , ')}}`,
      twice: new Set(members.map(([key]) => key)).size < members.length || members.some(([, { twice }]) => twice),
    })),
  ),
})).value;

test('a duplicate is found exactly when there is one', () => {
  fc.assert(
    fc.property(written, ({ text, twice }) => {
      expect(find(text) !== undefined).toBe(twice);
    }),
    { numRuns: 5000, seed: 4 },
  );
});

test('depth is no limit', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(find(`{"a":${deep},"a":1}`)).toMatchObject({ name: 'a' });
});
