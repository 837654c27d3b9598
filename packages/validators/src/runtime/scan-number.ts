import type { JsonSource } from './json-source.ts';

/** Reads a number as JSON writes it (RFC 8259, section 6). */
export function scanNumber(json: JsonSource): boolean {
  const { bytes } = json;
  let { at } = json;
  if (bytes[at] === 0x2d) at++;
  // No digit follows a zero that comes first.
  const whole = bytes[at] === 0x30 ? at + 1 : skipDigits(bytes, at);
  if (whole === at) return json.stop(at);
  at = whole;
  if (bytes[at] === 0x2e) {
    const decimals = skipDigits(bytes, at + 1);
    if (decimals === at + 1) return json.stop(decimals);
    at = decimals;
  }
  if (bytes[at] === 0x65 || bytes[at] === 0x45) {
    at++;
    if (bytes[at] === 0x2b || bytes[at] === 0x2d) at++;
    const exponent = skipDigits(bytes, at);
    if (exponent === at) return json.stop(at);
    at = exponent;
  }
  json.at = at;
  return true;
}

function skipDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at++;
  return at;
}
