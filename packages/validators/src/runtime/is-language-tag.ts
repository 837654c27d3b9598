const form =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;

/** Tags from before RFC 4646 that do not fit the grammar (RFC 5646, section 2.1: `irregular`; the `regular` ones fit it). */
const irregular = /^(?:en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de))$/i;

/** Tells whether a text is a well-formed BCP 47 language tag (RFC 5646, section 2.1), in any case. */
export function isLanguageTag(text: string): boolean {
  return form.test(text) || irregular.test(text);
}
