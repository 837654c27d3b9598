import type { Words } from './types.ts';

/** Finds the value of an enum that has a bit; empty for no bit. */
export function wordOf(bit: number, { list }: Words, bitOf: (word: string) => number): string {
  return list.find((word) => bitOf(word) === bit) ?? '';
}
