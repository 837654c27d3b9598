import { letterAt } from './nearest.ts';

/**
 * Tells whether two names are the same, whatever the case of their ASCII letters, and with or without what separates their words: `lostMode` is `LOST_MODE`,
 * and `lost-mode` too.
 */
export function isSameName(a: string, b: string): boolean {
  let i = skip(a, 0);
  let j = skip(b, 0);
  while (i < a.length && j < b.length) {
    if (letterAt(a, i) !== letterAt(b, j)) return false;
    i = skip(a, i + 1);
    j = skip(b, j + 1);
  }
  return i === a.length && j === b.length;
}

/** Goes on to the next character that separates nothing. */
function skip(name: string, start: number): number {
  let i = start;
  while (i < name.length && (name.charCodeAt(i) === 0x2d || name.charCodeAt(i) === 0x5f)) i++;
  return i;
}
