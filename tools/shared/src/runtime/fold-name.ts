/** Reads a name whatever its case, and with or without what separates its words: `lostMode` is `LOST_MODE`, and `lost-mode` too. */
export function foldName(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}
