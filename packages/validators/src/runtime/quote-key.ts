const longest = 40;
const odd = /[^ !#-[\]-~]/g;

/** Quotes a key name of the input for a message: printable ASCII only, cut after 40 characters. */
export function quoteKey(key: string): string {
  const cut = key.length > longest ? `${key.slice(0, longest)}...` : key;
  // Replacing where there is nothing to replace costs more than asking first.
  return `"${cut.search(odd) < 0 ? cut : cut.replace(odd, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}
