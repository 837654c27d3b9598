/** Reads a name whatever the case of its ASCII letters, and with or without what separates its words: `lostMode` is `LOST_MODE`, and `lost-mode` too. */
export function foldName(name: string): string {
  return name.replace(/[_-]/g, '').replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
