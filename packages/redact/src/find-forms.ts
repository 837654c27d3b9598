/** Called with each place found: from where, to before where. */
export type Found = (start: number, end: number) => void;

/** `LPA:1` and all that follows it, or `1$<address>$<matching ID>` and what follows that (SGP.22 4.1). */
const activationCodes = /LPA:1[^\s"'<>&\\,;)]+|(?<!\d)1\$[^\s"'<>&$\\]{0,255}\$[^\s"'<>&\\,;)]*/gi;

/** Credentials whose form alone tells them: tokens, keys and refresh tokens of Google, JSON Web Tokens, private keys. */
const credentials =
  /(?<![\w-])(?:ya29\.[\w.-]+|1\/\/0[\w-]{20,}|AIza[\w-]{30,}|GOCSPX-[\w-]+|eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?)|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]*/g;

/** An authorization scheme and what follows it. */
const schemes = /(?<!\w)(?:Bearer|Basic)[ \t]+([\w.~+/-]+=*)/gi;

/** A password before the host of a URL. */
const userInfos = /:\/\/[^\s/:@]*:([^\s/@]+)@/g;

/** Finds what has the form of an activation code or a credential, in time proportional to the text. */
export function findSecretForms(text: string, found: Found): void {
  for (const pattern of [activationCodes, credentials]) {
    for (const { 0: match, index } of text.matchAll(pattern)) found(index, index + match.length);
  }
  for (const { 0: match, 1: token = '', index } of text.matchAll(schemes)) {
    const end = index + match.length;
    // "Bearer authentication", `Bearer realm=`: words, not tokens.
    if (!/^[a-z]{1,16}=?$/.test(token)) found(end - token.length, end);
  }
  for (const { 0: match, 1: password = '', index } of text.matchAll(userInfos)) {
    const end = index + match.length - 1;
    found(end - password.length, end);
  }
}
