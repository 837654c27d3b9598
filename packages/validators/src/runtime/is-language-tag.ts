const form =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;

/** Tags from before RFC 4646 that do not fit the grammar (RFC 5646, section 2.1: `irregular`; the `regular` ones fit it). */
const irregular = new Set(
  'en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu sgn-be-fr sgn-be-nl sgn-ch-de'.split(' '),
);

/** Tells whether a text is a well-formed BCP 47 language tag (RFC 5646, section 2.1), in any case. */
export function isLanguageTag(text: string): boolean {
  return form.test(text) || irregular.has(text.toLowerCase());
}
