import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walkJson } from './walk-json.ts';

test.each([
  ['', 0],
  ['{', 1],
  ['{"a" 1}', 5],
  ['{"a":1,}', 7],
  ['[1 2]', 3],
  ['[1,]', 3],
  ['01', 1],
  ['nul', 0],
  ['"a', 0],
  ['"\\x"', 0],
  ['{} {}', 3],
  ["{'a':1}", 1],
  ['[}', 1],
])('%j stops being JSON at %i', (text, offset) => {
  expect(offsetOf(text)).toBe(offset);
});

test('it agrees with JSON.parse on JSON and on what one change made of it', () => {
  const changed = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ']', ',', ':', '0', '-', 'e', '\\', '\n'))
    .map(([json, position, insert]) => {
      const at = position % (json.length + 1);
      return json.slice(0, at) + insert + json.slice(at + 1);
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), changed, fc.string()), (text) => {
      expect(offsetOf(text) === undefined).toBe(parses(text));
    }),
    { numRuns: 5000, seed: 1 },
  );
});

test('depth is no limit', () => {
  expect(offsetOf('['.repeat(100_000))).toBe(100_000);
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function offsetOf(text: string): number | undefined {
  return walkJson(text)?.offset;
}
