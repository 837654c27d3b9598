/**
 * Tells whether a text has at most so many Unicode code points, as CEL's `size` and JSON Schema's `maxLength` count them; a lone surrogate counts
 * as one. Looks at no unit of a text that is short enough, or too long in any case.
 */
export function fitsLength(text: string, most: number): boolean {
  // Engines know of most texts that they have no surrogate, without a look at each unit.
  return text.length <= most || (/[\ud800-\udbff]/.test(text) && hasPairs(text, text.length - most));
}

/** Tells whether a text has so many pairs of surrogates; gives up where the rest has no room for them. */
function hasPairs(text: string, count: number): boolean {
  let missing = count;
  for (let i = 0; missing > 0 && i + 2 * missing <= text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      missing--;
      i++;
    }
  }
  return missing <= 0;
}
