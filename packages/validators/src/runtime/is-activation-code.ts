const label = /^[\dA-Za-z](?:[\dA-Za-z-]{0,61}[\dA-Za-z])?$/;

/**
 * Tells whether a text is an eSIM activation code (SGP.22, section 4.1): `1$host$matching ID[$OID[$flag]]`, with or without the `LPA:` of its QR
 * form, surrounding whitespace aside. The matching ID may be empty; fields after the fifth are ignored. At most 255 characters.
 */
export function isActivationCode(text: string): boolean {
  const code = text.trim().replace(/^lpa:/i, '');
  if (code.length > 255) return false;
  const [format, host, matchingId, oid = '', flag = ''] = code.split('$');
  if (format !== '1' || host === undefined || matchingId === undefined || !isHostName(host)) return false;
  if (!/^[\dA-Za-z-]*$/.test(matchingId)) return false;
  return (oid === '' || /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(oid)) && (flag === '' || flag === '0' || flag === '1');
}

/** Two or more labels, the last one not all digits: neither a lone name nor an IP address. */
function isHostName(text: string): boolean {
  const labels = text.split('.');
  return labels.length > 1 && labels.every((part) => label.test(part)) && !/^\d+$/.test(labels.at(-1) ?? '');
}
