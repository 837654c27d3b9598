/** Code points as inclusive ranges, sorted and apart. */
export type CharacterSet = readonly (readonly [low: number, high: number])[];

/** Returns the set of one character. */
export function setOf(character: string): CharacterSet {
  const point = character.codePointAt(0)!;
  return [[point, point]];
}

/** Returns the union of sets. */
export function mergeSets(sets: readonly CharacterSet[]): CharacterSet {
  const ranges = sets.flat().sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [low, high] of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
}

/** Says whether two sets share a character. */
export function setsOverlap(a: CharacterSet, b: CharacterSet): boolean {
  return a.some(([low, high]) => b.some((other) => low <= other[1] && other[0] <= high));
}

/** Returns the characters of a Unicode general category (`L`, `Nd`), in this engine's Unicode version. */
export function categorySet(category: string): CharacterSet {
  const known = categories.get(category);
  if (known !== undefined) return known;
  const test = new RegExp(`^\\p{${category}}$`, 'u');
  const ranges: [number, number][] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    if (!test.test(String.fromCodePoint(point))) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  categories.set(category, ranges);
  return ranges;
}

const categories = new Map<string, CharacterSet>();
