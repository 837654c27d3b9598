const form =
  /^(?:lpa:)?1\$(?:[\da-z](?:[\da-z-]{0,61}[\da-z])?\.)+(?!\d+\$)[\da-z](?:[\da-z-]{0,61}[\da-z])?\$[\da-z-]*(?:\$(?:[0-2](?:\.(?:0|[1-9]\d*))+)?(?:\$[01]?(?:\$[^]*)?)?)?$/i;

/**
 * Tells whether a text is an eSIM activation code (SGP.22, section 4.1): `1$host$matching ID[$OID[$flag]]`, with or without the `LPA:` of its QR
 * form, surrounding whitespace aside. The host has two or more labels and is no IP address; the matching ID may be empty; fields after the fifth
 * are ignored. At most 255 characters, the prefix aside.
 */
export function isActivationCode(text: string): boolean {
  if (text.length <= 255 && isUsual(text)) return true;
  const code = text.trim();
  const length = code.length - (code.length > 3 && code.charCodeAt(3) === 0x3a ? 4 : 0);
  return length <= 255 && form.test(code);
}

/** Most codes are `1$host$matching ID` with a host whose last label begins with a letter: told without a regular expression. */
function isUsual(code: string): boolean {
  const end = code.indexOf('$', 2);
  if (end < 0 || !code.startsWith('1$')) return false;
  let label = 2;
  for (let i = label; i < end; i++) {
    const unit = code.charCodeAt(i);
    if (unit === dot && isLabel(code, label, i)) label = i + 1;
    else if (!isWordUnit(unit)) return false;
  }
  if (label === 2 || !isLabel(code, label, end) || code.charCodeAt(label) < 0x41) return false;
  for (let i = end + 1; i < code.length; i++) if (!isWordUnit(code.charCodeAt(i))) return false;
  return true;
}

const dot = 0x2e;
const hyphen = 0x2d;

/** A label neither begins nor ends with a hyphen and has at most 63 characters. */
function isLabel(code: string, start: number, end: number): boolean {
  return end > start && end - start <= 63 && code.charCodeAt(start) !== hyphen && code.charCodeAt(end - 1) !== hyphen;
}

/** A letter, a digit or a hyphen. */
function isWordUnit(unit: number): boolean {
  return ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === hyphen;
}
