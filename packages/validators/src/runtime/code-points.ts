const pairs = /(?:[\uD800-\uDBFF][\uDC00-\uDFFF])+/g;

/**
 * Counts the Unicode code points of a text, as CEL's `size` and JSON Schema's `maxLength` do; a lone surrogate counts as one. Pairs are two units
 * and one point each, so that it is half the units of the text with them and of that without them.
 */
export function codePoints(text: string): number {
  return (text.length + text.replace(pairs, '').length) / 2;
}
