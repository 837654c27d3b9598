const form =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;

/** Tags from before RFC 4646 that do not fit the grammar (RFC 5646, section 2.1: `irregular`; the `regular` ones fit it). */
const irregular = /^(?:en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de))$/i;

/** Tells whether a text is a well-formed BCP 47 language tag (RFC 5646, section 2.1), in any case. */
export function isLanguageTag(text: string): boolean {
  return isUsual(text) || form.test(text) || irregular.test(text);
}

/** Most tags are a language of two letters, alone or with a region of two: told without a regular expression. */
function isUsual(text: string): boolean {
  if (!isLetter(text.charCodeAt(0)) || !isLetter(text.charCodeAt(1))) return false;
  if (text.length === 2) return true;
  return text.length === 5 && text.charCodeAt(2) === 0x2d && isLetter(text.charCodeAt(3)) && isLetter(text.charCodeAt(4));
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}
