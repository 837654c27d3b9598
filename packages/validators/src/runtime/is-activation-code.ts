const form = /^(?:LPA:)?1\$([^$]*)\$([A-Z\d-]*)(?:\$([\d.]*)(?:\$(1?)(?:\$[^]*)?)?)?$/i;

/** Tells whether a text is an eSIM activation code (SGP.22, section 4.1), with or without the `LPA:` of its QR form. */
export function isActivationCode(text: string): boolean {
  const parts = form.exec(text);
  return parts !== null && parts[1] !== '';
}
