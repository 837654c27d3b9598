const longest = 40;

/** Quotes a key name of the input for a message: printable ASCII only, cut after 40 characters. */
export function quoteKey(key: string): string {
  const cut = key.length > longest ? `${key.slice(0, longest)}...` : key;
  return `"${cut.replace(/[^ !#-[\]-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}
