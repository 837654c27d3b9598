import { expect, test } from 'vitest';
import { entries, keysOf } from './entries.ts';

const map: Readonly<Record<string, string | undefined>> = Object.assign(Object.create({ inherited: 'long' }) as object, {
  a: 'long',
  b: undefined,
  c: '',
});

test('undefined and inherited members are no entries', () => {
  expect(entries(map)).toBe(2);
  expect(keysOf(map)).toEqual(['a', 'c']);
});

test('keys are listed by what a test says of their entries, which it is asked only of those that are there', () => {
  const asked: string[] = [];
  const isLong = (entry: string): boolean => asked.push(entry) > 0 && entry.length > 0;
  expect(keysOf(map, isLong)).toEqual(['a']);
  expect(asked).toEqual(['long', '']);
});

test('no map has no entries', () => {
  expect(entries(undefined)).toBe(0);
  expect(keysOf<string>(undefined, () => true)).toEqual([]);
});
