const numberWords: Readonly<Record<string, string>> = { three: '3', six: '6', nine: '9', ten: '10' };

/**
 * Says whether an identifier or a number stands in a text by itself: the 9 of Android 9 is not that of 19. Number words count as digits;
 * of `Class.CONSTANT` both parts must be there.
 */
export function standsIn(text: string, mention: string): boolean {
  const digits = text.replace(/\b(?:three|six|nine|ten)\b/gi, (word) => numberWords[word.toLowerCase()] ?? word);
  const parts = /^[A-Z]\w+\.\w+$/.test(mention) ? mention.split('.') : [mention];
  return parts.every((part) => {
    const literal = part.replace(/[^\w]/g, '\\$&');
    return new RegExp(`(?<![\\w.])${literal}(?!\\w|\\.\\d)`).test(digits);
  });
}
