// Every supported runtime has them; the library of plain ECMAScript does not declare them.
declare const TextDecoder: { new (label: string, options: { fatal: boolean; ignoreBOM: boolean }): { decode(bytes: Uint8Array): string } };
declare const TextEncoder: { new (): { encode(text: string): Uint8Array } };

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64, plain or URL-safe, with or without padding (RFC 4648); one character too many, of a text that was cut, is left out. */
export function decodeBase64(text: string): Uint8Array {
  const padded = text.replace(/={1,2}$/, '');
  const digits = padded.length % 4 === 1 ? padded.slice(0, -1) : padded;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let length = 0;
  for (let at = 0; at < digits.length; at++) {
    bits = ((bits << 6) | sextet(digits.charCodeAt(at))) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[length++] = (bits >>> held) & 0xff;
    }
  }
  return bytes;
}

/** Encodes bytes in the manner of a model: URL-safe or padded where the model is. */
export function encodeBase64(bytes: Uint8Array, model: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const quad = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    const count = Math.min(bytes.length - at, 3) + 1;
    pieces.push(
      quad
        .slice(0, count)
        .map((digit) => alphabet[digit])
        .join(''),
    );
    if (count < 4 && model.length % 4 === 0) pieces.push('='.repeat(4 - count));
  }
  const text = pieces.join('');
  return /[-_]/.test(model) ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
}

/** Decodes UTF-8 that is a text; undefined for other bytes, those with control characters included. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // oxlint-disable-next-line no-control-regex -- they tell binary data from text.
    return /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The same for a text that may have been cut inside its last character. */
export function decodeCutText(bytes: Uint8Array): string | undefined {
  const whole = decodeText(bytes);
  if (whole !== undefined) return whole;
  const lead = bytes.findLastIndex((byte) => byte < 0x80 || byte >= 0xc0);
  return (bytes[lead] ?? 0) < 0x80 ? undefined : decodeText(bytes.subarray(0, lead));
}

/** Encodes a text as UTF-8. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function sextet(unit: number): number {
  if (unit >= 0x61) return unit - 0x47;
  if (unit === 0x5f) return 63;
  if (unit >= 0x41) return unit - 0x41;
  if (unit >= 0x30) return unit + 4;
  return unit === 0x2b || unit === 0x2d ? 62 : 63;
}
