/** Counts the Unicode code points of a text, as CEL's `size` and JSON Schema's `maxLength` do; a lone surrogate counts as one. */
export function codePoints(text: string): number {
  // Engines know of most texts that they have no such unit, without a look at each.
  if (!/[\uD800-\uDBFF]/.test(text)) return text.length;
  let count = text.length;
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--;
  }
  return count;
}
