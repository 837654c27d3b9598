/** Counts the Unicode code points of a text, as CEL's `size` and JSON Schema's `maxLength` do; a lone surrogate counts as one. */
export function codePoints(text: string): number {
  // Engines know of most texts that they have no such unit, without a look at each.
  if (!/[\uD800-\uDBFF]/.test(text)) return text.length;
  let count = 0;
  for (let i = 0; i < text.length; count++) i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
