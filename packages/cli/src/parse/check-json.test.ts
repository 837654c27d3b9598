import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkJson, deepestJson } from './check-json.ts';
import { positionAt } from './text-position.ts';

const check = (text: string) => checkJson(text, (offset) => positionAt(text, offset));

test.each([
  ['{"type":"LOCK","type":"WIPE"}', 15, 'the key "type" is there twice, first at 1:2'],
  ['[{"a":{"b":1,"b":1}}]', 13, 'the key "b" is there twice, first at 1:8'],
  ['{"a":1,\n"\\u0061":2}', 8, 'the key "a" is there twice, first at 1:2'],
  ['{"__proto__":1,"__proto__":2}', 15, 'the key "__proto__" is there twice, first at 1:2'],
  ['{"a":{"b":1},"a":2}', 13, 'the key "a" is there twice, first at 1:2'],
  ['{"a":{"\\"":1 , "\\"":1}}', 15, 'a key (not shown, since it does not look like a name) is there twice, first at 1:7'],
  ['{"":1,"":2}', 6, 'a key (not shown, since it does not look like a name) is there twice, first at 1:2'],
  ['{"a":1,"a":', 7, 'the key "a" is there twice, first at 1:2'],
])('%s has a key twice', (text, offset, reason) => {
  expect(check(text)).toEqual({ offset, reason: `refused: ${reason}` });
});

test.each(['{"a":{"a":{"a":1}}}', '[{"a":1},{"a":1}]', '{"a":"\\":","b":":"}', '{"__proto__":{"a":1},"constructor":1}', '":"', '{}'])(
  '%s has no key twice',
  (text) => {
    expect(check(text)).toBeUndefined();
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
      expect(check(text) !== undefined).toBe(twice);
    }),
    { numRuns: 5000, seed: 4 },
  );
});

test('it agrees with JSON.parse on JSON and on what one change made of it', () => {
  const changed = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom(
        '',
        '"',
        '{',
        ']',
        ',',
        ':',
        '0',
        '-',
        '.',
        'e',
        '\\',
        '/',
        '\n',
        '\r',
        '\t',
        '\f',
        '\0',
        '\u00a0',
        '\u2028',
        '\ufeff',
      ),
    )
    .map(([json, position, insert]) => {
      const at = position % (json.length + 1);
      return json.slice(0, at) + insert + json.slice(at + 1);
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), changed, fc.string()), (text) => {
      const fault = check(text);
      // A key may have become the same as another one.
      if (fault?.reason.startsWith('refused: ') !== true) expect(fault === undefined).toBe(parses(text));
    }),
    { numRuns: 10_000, seed: 1 },
  );
});

test.each([
  ['lists', '[', ']', 1],
  ['objects', '{"a":', '}', 5],
])('%s are read to a depth that the parser can bear', (_name, begin, end, length) => {
  const deep = (levels: number) => `${begin.repeat(levels)}1${end.repeat(levels)}`;
  const tooDeep = { offset: deepestJson * length, reason: 'refused: nested more than 1000 levels deep' };
  expect(check(deep(deepestJson))).toBeUndefined();
  expect(check(deep(deepestJson + 1))).toEqual(tooDeep);
  expect(check(begin.repeat(10_000_000 / length))).toEqual(tooDeep);
  // Only what is inside counts.
  expect(check(`[${`${begin}1${end},`.repeat(2 * deepestJson)}1]`)).toBeUndefined();
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
