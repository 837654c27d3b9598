/** Reads a name whatever its case, and with or without what separates its words: `lostMode` is `LOST_MODE`, and `lost-mode` too. */
export function foldName(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}

/** Tells whether a known name, which begins with a letter, reads like another one that is folded. */
export function isFolded(name: string, folded: string): boolean {
  // The first letters tell most names apart, and cost less.
  return (name.charCodeAt(0) | 0x20) === folded.charCodeAt(0) && foldName(name) === folded;
}
