/** Where something is malformed, with `*` for elements. */
export type Place = readonly string[];

/** Tells whether what follows `depth` in a place is what a rule reads, or holds that. */
export function isAtOrAbove(place: Place, depth: number, read: Place): boolean {
  for (let i = depth; i < place.length; i++) if (place[i] !== read[i - depth]) return false;
  return true;
}

/** Tells whether two places are one. */
export function isSame(a: Place, b: Place): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}
