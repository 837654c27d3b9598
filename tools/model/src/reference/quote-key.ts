/** Quotes a key of the input where a message may show it: it is near a known name, or reads as a member's name, and is not long. */
export function quoteKey(key: string, isNear: boolean): string | undefined {
  const isWordy = /^@?[A-Za-z][a-z]+(?:_[a-z]+|[A-Z][a-z]+)*$/.test(key);
  if (key.length > 40 || !(isNear || isWordy)) return undefined;
  const units = key.split('').map((unit) => {
    const isShown = unit >= ' ' && unit <= '~' && unit !== '"' && unit !== '\\';
    return isShown ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${units.join('')}"`;
}
