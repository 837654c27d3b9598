import { letterAt } from './nearest.ts';

/**
 * Tells whether two names are the same, whatever the case of their ASCII letters, and with or without what separates their words: `lostMode` is `LOST_MODE`,
 * and `lost-mode` too.
 */
export function isSameName(a: string, b: string): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = letterAt(a, i);
    const y = letterAt(b, j);
    if (x === y) {
      i++;
      j++;
    } else if (isSeparator(x)) i++;
    else if (isSeparator(y)) j++;
    else return false;
  }
  while (i < a.length && isSeparator(a.charCodeAt(i))) i++;
  while (j < b.length && isSeparator(b.charCodeAt(j))) j++;
  return i === a.length && j === b.length;
}

function isSeparator(unit: number): boolean {
  return unit === 0x2d || unit === 0x5f;
}
