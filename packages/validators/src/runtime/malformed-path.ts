/** Where something is malformed, with `*` for elements. */
export type MalformedPath = readonly string[];

/** Tells whether what follows `depth` in a path is what a rule reads, or holds that. */
export function isAtOrAbove(path: MalformedPath, depth: number, read: MalformedPath): boolean {
  for (let i = depth; i < path.length; i++) if (path[i] !== read[i - depth]) return false;
  return true;
}

/** Tells whether two paths are one. */
export function isSame(a: MalformedPath, b: MalformedPath): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}
