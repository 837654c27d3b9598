import { letterAt } from './nearest.ts';

/**
 * Tells whether two names are the same, whatever the case of their ASCII letters, and with or without what separates their words: `lostMode` is `LOST_MODE`,
 * and `lost-mode` too.
 */
export function isSameName(a: string, b: string): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (letterAt(a, i) === letterAt(b, j)) {
      i++;
      j++;
    } else if (isSeparator(a, i)) i++;
    else if (isSeparator(b, j)) j++;
    else return false;
  }
  while (i < a.length && isSeparator(a, i)) i++;
  while (j < b.length && isSeparator(b, j)) j++;
  return i === a.length && j === b.length;
}

function isSeparator(name: string, index: number): boolean {
  const unit = name.charCodeAt(index);
  return unit === 0x2d || unit === 0x5f;
}
