const longest = 64;

/** Three rows of a distance table, made when first needed and used by one call at a time. */
let rows: Uint8Array | undefined;

/** How often each letter is there, made and used likewise; all zero in between. */
let counts: Int8Array | undefined;

/**
 * Finds the known word that a misspelt one most likely meant, whatever its case; undefined when none is near.
 * Distance is Damerau-Levenshtein (optimal string alignment), at most 3 and a third of the word; words over 64 characters have no neighbour.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  let best: string | undefined;
  let limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  const letters = (counts ??= new Int8Array(32));
  tally(letters, word, word.length, 1);
  for (const candidate of known) {
    if (limit < 0) break;
    if (Math.abs(candidate.length - word.length) > limit || !hasSuchLetters(candidate, word.length, letters, limit)) continue;
    const distance = distanceWithin(word, candidate, limit);
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
  }
  tally(letters, word, word.length, -1);
  return best;
}

/** Counts the letters of a text up to an index, whatever their case; what is no letter shares a count with others. */
function tally(letters: Int8Array, text: string, end: number, by: number): void {
  for (let i = 0; i < end; i++) {
    const letter = text.charCodeAt(i) & 31;
    letters[letter] = (letters[letter] ?? 0) + by;
  }
}

/** Tells whether the edits could be within the limit: each brings in or takes away one letter that the other word lacks. */
function hasSuchLetters(candidate: string, length: number, letters: Int8Array, limit: number): boolean {
  let spare = limit - Math.max(0, length - candidate.length);
  let i = 0;
  for (; i < candidate.length && spare >= 0; i++) {
    const letter = candidate.charCodeAt(i) & 31;
    const left = letters[letter] ?? 0;
    if (left <= 0) spare--;
    letters[letter] = left - 1;
  }
  tally(letters, candidate, i, 1);
  return spare >= 0;
}

/** The character at an index, ASCII letters in lower case. */
function letterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

/** The distance, or anything above `limit` when it is above. What both begin and end with costs nothing. */
function distanceWithin(a: string, b: string, limit: number): number {
  let start = 0;
  while (start < a.length && start < b.length && letterAt(a, start) === letterAt(b, start)) start++;
  let cut = 0;
  const most = Math.min(a.length, b.length) - start;
  while (cut < most && letterAt(a, a.length - 1 - cut) === letterAt(b, b.length - 1 - cut)) cut++;
  return alignment(a, b, start, cut, limit);
}

/** Aligns what is left from `start`, without the last `cut` characters; only cells that can stay within the limit are computed. */
function alignment(a: string, b: string, start: number, cut: number, limit: number): number {
  const height = a.length - start - cut;
  const length = b.length - start - cut;
  const far = limit + 1;
  const width = longest + 5;
  const table = (rows ??= new Uint8Array(3 * width));
  let beforeLast = 0;
  let last = width;
  let current = 2 * width;
  for (let column = 0; column <= length; column++) table[last + column] = Math.min(column, far);
  for (let row = 1; row <= height; row++) {
    const letter = letterAt(a, start + row - 1);
    const from = Math.max(1, row - limit);
    const to = Math.min(length, row + limit);
    let left = from === 1 ? Math.min(row, far) : far;
    let least = left;
    table[current + from - 1] = left;
    for (let column = from; column <= to; column++) {
      const other = letterAt(b, start + column - 1);
      let cost = Math.min((table[last + column - 1] ?? far) + (letter === other ? 0 : 1), left + 1);
      if (column < row + limit) cost = Math.min(cost, (table[last + column] ?? far) + 1);
      if (row > 1 && column > 1 && letter === letterAt(b, start + column - 2) && letterAt(a, start + row - 2) === other) {
        cost = Math.min(cost, (table[beforeLast + column - 2] ?? far) + 1);
      }
      table[current + column] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return far;
    const spare = beforeLast;
    beforeLast = last;
    last = current;
    current = spare;
  }
  return table[last + length] ?? far;
}
