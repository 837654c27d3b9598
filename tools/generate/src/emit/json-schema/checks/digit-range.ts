/**
 * Writes a pattern, without anchors, for the whole numbers from `minimum` to `maximum`, both inclusive, with any number of leading zeros.
 * @param minimum not negative.
 * @param maximum at least `minimum`; below 2^53.
 */
export function digitRange(minimum: number, maximum: number): string {
  if (maximum === 0) return '0*0';
  const alternatives = minimum === 0 ? ['0'] : [];
  const lowest = Math.max(1, minimum);
  const fullFrom = String(lowest).length + (isPowerOfTen(lowest) ? 0 : 1);
  const fullTo = String(maximum).length - (isPowerOfTen(maximum + 1) ? 0 : 1);
  for (let width = String(lowest).length; width <= String(maximum).length; width++) {
    if (width < fullFrom || width > fullTo) {
      const low = Math.max(lowest, 10 ** (width - 1));
      const high = Math.min(maximum, 10 ** width - 1);
      if (low <= high) alternatives.push(...sameWidth(String(low), String(high)));
    } else if (width === fullFrom) {
      alternatives.push(`[1-9]${digits(fullFrom - 1, fullTo - 1)}`);
    }
  }
  return `0*(?:${alternatives.join('|')})`;
}

/** Alternatives for the numbers from `low` to `high`, which have as many digits. */
function sameWidth(low: string, high: string): readonly string[] {
  if (low === high) return [low];
  const [first, last] = [Number(low[0]), Number(high[0])];
  const [lowTail, highTail] = [low.slice(1), high.slice(1)];
  if (lowTail === '') return [digit(first, last)];
  if (first === last) return sameWidth(lowTail, highTail).map((tail) => `${first}${tail}`);
  const bottom = /^0+$/.test(lowTail) ? [] : sameWidth(lowTail, '9'.repeat(lowTail.length)).map((tail) => `${first}${tail}`);
  const top = /^9+$/.test(highTail) ? [] : sameWidth('0'.repeat(highTail.length), highTail).map((tail) => `${last}${tail}`);
  const from = first + Math.min(bottom.length, 1);
  const to = last - Math.min(top.length, 1);
  const middle = from > to ? [] : [`${digit(from, to)}${digits(lowTail.length, lowTail.length)}`];
  return [...bottom, ...middle, ...top];
}

function isPowerOfTen(value: number): boolean {
  return /^10*$/.test(String(value));
}

function digit(from: number, to: number): string {
  return from === to ? String(from) : `[${from}-${to}]`;
}

function digits(from: number, to: number): string {
  if (to === 0) return '';
  if (from !== to) return `[0-9]{${from},${to}}`;
  return from === 1 ? '[0-9]' : `[0-9]{${from}}`;
}
