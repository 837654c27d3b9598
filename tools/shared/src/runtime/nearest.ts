/** As many characters as a number has bits. */
const longest = 32;

/** Where each character is in the word, as bits: made when first needed, used by one call at a time, and all zero in between. */
let places: Int32Array | undefined;

/**
 * Finds the known word, of ASCII, that a misspelt one most likely meant, whatever its case; undefined when none is near.
 * Distance is Damerau-Levenshtein (optimal string alignment), at most 3 and a third of the word; words over 32 characters have no neighbour.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const { length } = word;
  if (length === 0 || length > longest) return undefined;
  const table = (places ??= new Int32Array(128));
  for (let i = 0; i < length; i++) table[letterAt(word, i)]! |= 1 << i;
  let best: string | undefined;
  let limit = Math.min(3, Math.max(1, Math.floor(length / 3)));
  for (const candidate of known) {
    if (Math.abs(candidate.length - length) > limit) continue;
    const distance = distanceTo(candidate, length, table, limit);
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
  }
  for (let i = 0; i < length; i++) table[letterAt(word, i)] = 0;
  return best;
}

/**
 * Counts the edits between a text and the word whose characters are in the table, or says that they are more than the limit. It takes a column of the usual table of distances at once, as bits: H. Hyyrö,
 * "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances" (2003), figure 4.
 */
function distanceTo(text: string, length: number, table: Int32Array, limit: number): number {
  const last = 1 << (length - 1);
  let distance = length;
  let more = -1;
  let less = 0;
  let diagonal = 0;
  let before = 0;
  // Each character that is left makes it one less at the most.
  for (let left = text.length; left > 0 && distance - left <= limit; left--) {
    const same = table[letterAt(text, text.length - left)] ?? 0;
    const swapped = ((~diagonal & same) << 1) & before;
    diagonal = (((same & more) + more) ^ more) | same | less | swapped;
    const up = less | ~(diagonal | more);
    const down = diagonal & more;
    if ((up & last) !== 0) distance++;
    if ((down & last) !== 0) distance--;
    const shifted = (up << 1) | 1;
    more = (down << 1) | ~(diagonal | shifted);
    less = shifted & diagonal;
    before = same;
  }
  return distance;
}

/** The character at an index, ASCII letters in lower case. */
export function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}
