const form =
  /^(?:lpa:)?1\$(?:[\da-z](?:[\da-z-]{0,61}[\da-z])?\.)+(?!\d+\$)[\da-z](?:[\da-z-]{0,61}[\da-z])?\$[\da-z-]*(?:\$(?:[0-2](?:\.(?:0|[1-9]\d*))+)?(?:\$[01]?(?:\$[^]*)?)?)?$/i;

const usual = /^1\$(?:[\dA-Za-z]+(?:-+[\dA-Za-z]+)*\.)+[A-Za-z]+\$[\dA-Za-z-]*$/;

/** In a code of at most this length no label of the usual form has more than 63 characters. */
const usualLength = 68;

/** Tells whether a text is an activation code as most are: `1$host$matching ID`, and the last label of the host is of letters. */
export function isUsualActivationCode(text: string): boolean {
  return text.length <= usualLength && usual.test(text);
}

/**
 * Tells whether a text is an eSIM activation code (SGP.22, section 4.1): `1$host$matching ID[$OID[$flag]]`, with or without the `LPA:` of its QR
 * form, surrounding whitespace aside. The host has two or more labels and is no IP address; the matching ID may be empty; fields after the fifth
 * are ignored. At most 255 characters, the prefix aside.
 */
export function isActivationCode(text: string): boolean {
  if (isUsualActivationCode(text)) return true;
  const code = text.trim();
  const length = code.length - (code.length > 3 && code.charCodeAt(3) === 0x3a ? 4 : 0);
  return length <= 255 && form.test(code);
}
