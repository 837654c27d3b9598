/**
 * What RFC 5646 calls well-formed (section 2.1): the grammar, and, last, the `irregular` tags from before RFC 4646, which do not fit it; the
 * `regular` ones do.
 */
const form =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+|en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de))$/i;

/** Tells whether a text is a well-formed BCP 47 language tag (RFC 5646, section 2.1), in any case. */
export function isLanguageTag(text: string): boolean {
  return isUsual(text) || form.test(text);
}

/** Most tags are a language of two letters, alone or with two to four letters more: told without a regular expression. */
function isUsual(text: string): boolean {
  const { length } = text;
  if (length !== 2 && (length < 5 || length > 7)) return false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (i === 2 ? code !== 0x2d : (code | 0x20) < 0x61 || (code | 0x20) > 0x7a) return false;
  }
  return true;
}
