const IRREGULAR = new Set(
  (
    'en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu ' +
    'sgn-be-fr sgn-be-nl sgn-ch-de'
  ).split(' '),
);

const ALPHA = /^[a-z]+$/;
const ALPHANUM = /^[a-z0-9]+$/;

/** Says whether a text is a well-formed language tag, in any case (RFC 5646, section 2.1; the regular grandfathered tags fit its grammar). */
export function isLanguageTag(text: string): boolean {
  // Only ASCII letters have cases here: toLowerCase also turns the Kelvin sign into k.
  if (!/^[A-Za-z0-9-]+$/.test(text)) return false;
  const tag = text.toLowerCase();
  if (IRREGULAR.has(tag)) return true;
  const subtags = tag.split('-');
  let at = 0;
  const take = (fits: (subtag: string) => boolean): boolean => {
    const subtag = subtags[at];
    const taken = subtag !== undefined && fits(subtag);
    if (taken) at++;
    return taken;
  };
  const isAlpha = (subtag: string, min: number, max: number): boolean => ALPHA.test(subtag) && subtag.length >= min && subtag.length <= max;
  const isAlphanum = (subtag: string, min: number): boolean => ALPHANUM.test(subtag) && subtag.length >= min && subtag.length <= 8;
  const takePrivateUse = (): boolean => {
    if (!take((subtag) => subtag === 'x')) return true;
    const first = at;
    while (take((subtag) => isAlphanum(subtag, 1)));
    return at > first;
  };

  if (subtags[0] === 'x') return takePrivateUse() && at === subtags.length;
  if (take((subtag) => isAlpha(subtag, 2, 3))) {
    for (let count = 0; count < 3 && take((subtag) => isAlpha(subtag, 3, 3)); count++);
  } else if (!take((subtag) => isAlpha(subtag, 4, 8))) return false;
  take((subtag) => isAlpha(subtag, 4, 4));
  take((subtag) => isAlpha(subtag, 2, 2) || /^[0-9]{3}$/.test(subtag));
  while (take((subtag) => isAlphanum(subtag, 5) || /^[0-9][a-z0-9]{3}$/.test(subtag)));
  while (take((subtag) => /^[a-wyz0-9]$/.test(subtag))) {
    const first = at;
    while (take((subtag) => isAlphanum(subtag, 2)));
    if (at === first) return false;
  }
  return takePrivateUse() && at === subtags.length;
}
