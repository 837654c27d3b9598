const form =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;

/** Tags from before RFC 4646 that do not fit the grammar (RFC 5646, section 2.1: `irregular`; the `regular` ones fit it). */
const irregular = /^(?:en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de))$/i;

/** Tells whether a text is a well-formed BCP 47 language tag (RFC 5646, section 2.1), in any case. */
export function isLanguageTag(text: string): boolean {
  return isUsual(text) || form.test(text) || irregular.test(text);
}

/** Most tags are a language of two or three letters, alone or with two to four letters more: told without a regular expression. */
function isUsual(text: string): boolean {
  const language = lettersFrom(text, 0);
  if (language !== 2 && language !== 3) return false;
  if (language === text.length) return true;
  const more = lettersFrom(text, language + 1) - language;
  return text.charCodeAt(language) === 0x2d && more >= 3 && more <= 5 && language + more === text.length;
}

/** Finds the end of a run of letters. */
function lettersFrom(text: string, start: number): number {
  let i = start;
  while (i < text.length && isLetter(text.charCodeAt(i))) i++;
  return i;
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}
