/** Says whether a text fits a template of literal and `{id}` segments; an id is not empty. */
export function fitsTemplate(text: string, template: string): boolean {
  const [segments, wanted] = [text.split('/'), template.split('/')];
  return (
    segments.length === wanted.length &&
    wanted.every((want, index) => (/^\{\w+\}$/.test(want) ? segments[index] !== '' : segments[index] === want))
  );
}

/** Says whether a text is the name of an Android package: `android`, which is the platform's own, or two or more segments of letters, digits and `_`, each beginning with a letter. */
export function isPackageName(text: string): boolean {
  const segments = text.split('.');
  return text === 'android' || (segments.length >= 2 && segments.every((segment) => /^[A-Za-z][A-Za-z0-9_]*$/.test(segment)));
}

/** Says whether the last digit is the Luhn check digit of those before it, spaces and a trailing F aside; undefined when the text is no number. */
export function fitsLuhn(text: string): boolean | undefined {
  const digits = text.replaceAll(' ', '').replace(/[Ff]$/, '');
  if (!/^[0-9]+$/.test(digits)) return undefined;
  const total = [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return total % 10 === 0;
}

/**
 * Says whether a text is an activation code of SGP.22 section 4.1 (known through implementations): `1$host$matching ID[$OID[$flag]]`, with or
 * without `LPA:`, surrounding whitespace aside; the matching ID may be empty, fields after the fifth are ignored.
 */
export function isActivationCode(text: string): boolean {
  const code = text.trim().replace(/^lpa:/i, '');
  const [format, host, matchingId, oid = '', flag = ''] = code.split('$');
  if (code.length > 255 || format !== '1' || host === undefined || matchingId === undefined) return false;
  return (
    isHostName(host) &&
    /^[0-9A-Za-z-]*$/.test(matchingId) &&
    (oid === '' || /^[0-2](?:\.(?:0|[1-9][0-9]*))+$/.test(oid)) &&
    ['', '0', '1'].includes(flag)
  );
}

/** Two or more labels, the last one not all digits: neither a lone name nor an address. */
function isHostName(text: string): boolean {
  const labels = text.split('.');
  const wellFormed = labels.every((label) => label.length <= 63 && /^[0-9A-Za-z](?:[0-9A-Za-z-]*[0-9A-Za-z])?$/.test(label));
  return labels.length >= 2 && wellFormed && !/^[0-9]+$/.test(labels.at(-1) ?? '');
}
