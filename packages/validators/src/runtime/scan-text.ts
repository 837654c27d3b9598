import type { JsonSource } from './json-source.ts';

const quote = 0x22;
const backslash = 0x5c;

/** Reads a text to its closing quote, from after the opening one. */
export function scanText(json: JsonSource): boolean {
  const { bytes, view, at: start } = json;
  const at = skipRow(view, start);
  if (bytes[at] !== quote) return scanOn(json, at);
  json.at = at + 1;
  json.start = start;
  json.end = at;
  json.length = at - start;
  json.points = at - start;
  json.isPlain = true;
  return true;
}

/** Passes over ASCII without quotes, escapes and controls, four bytes at once; where it ends. */
function skipRow(view: DataView, from: number): number {
  for (let at = from; ; at += 4) {
    const word = view.getInt32(at, true);
    const quotes = word ^ 0x22222222;
    const backslashes = word ^ 0x5c5c5c5c;
    // What is taken from a byte that is too small sets its highest bit; above the first such bit there may be others that mean nothing.
    const found = (word | (word - 0x20202020) | (quotes - 0x01010101) | (backslashes - 0x01010101)) & 0x80808080;
    if (found !== 0) return at + ((31 - Math.clz32(found & -found)) >> 3);
  }
}

/** Goes on where a text is more than ASCII. */
function scanOn(json: JsonSource, from: number): boolean {
  const { bytes, view, at: start } = json;
  /** Bytes that are no units, and pairs of units that are one code point. */
  let more = 0;
  let pairs = 0;
  /** Where the escape of a high surrogate ended; negative while there was no escape. */
  let escaped = -1;
  for (let at = from; ; at = skipRow(view, at)) {
    // Such characters come in rows.
    while (bytes[at]! > 0x7f) {
      const length = sequenceAt(bytes, at);
      if (length < 0) return json.stop(~length);
      // Four bytes are two units, of one code point.
      more += length === 4 ? 2 : length - 1;
      if (length === 4) pairs++;
      at += length;
    }
    const byte = bytes[at]!;
    if (byte === quote) {
      json.at = at + 1;
      json.start = start;
      json.end = at;
      json.length = at - start - more;
      json.points = json.length - pairs;
      json.isPlain = escaped < 0;
      return true;
    }
    if (byte < 0x20) return json.stop(at);
    if (byte !== backslash) continue;
    const length = escapeAt(bytes, at);
    if (length < 0) return json.stop(~length);
    const unit = length === 6 ? unitAt(bytes, at + 2) : 0;
    if ((unit & 0xfc00) === 0xdc00 && escaped === at) pairs++;
    more += length - 1;
    at += length;
    escaped = (unit & 0xfc00) === 0xd800 ? at : 0;
  }
}

/** Reads an escape; how long it is, or the complement of where it breaks. */
function escapeAt(bytes: Uint8Array, at: number): number {
  const next = at + 1;
  switch (bytes[next]) {
    case 0x75: {
      const unit = unitAt(bytes, at + 2);
      return unit < 0 ? unit : 6;
    }
    case quote:
    case backslash:
    case 0x2f: // /
    case 0x62: // b
    case 0x66: // f
    case 0x6e: // n
    case 0x72: // r
    case 0x74: // t
      return 2;
    default:
      return ~next;
  }
}

/** Reads four hexadecimal digits; where one is missing, the complement of its place. */
function unitAt(bytes: Uint8Array, from: number): number {
  let unit = 0;
  for (let at = from; at < from + 4; at++) {
    const digit = hexadecimal(bytes[at]!);
    if (digit < 0) return ~at;
    unit = unit * 16 + digit;
  }
  return unit;
}

function hexadecimal(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Reads a character of several bytes (Unicode, table 3-7: neither overlong nor a surrogate); how many, or the complement of where it breaks. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0xc2 || first > 0xf4) return ~at;
  const second = bytes[at + 1]!;
  if ((second & 0xc0) !== 0x80) return ~(at + 1);
  if (first < 0xe0) return 2;
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return ~(at + 1);
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return ~(at + 1);
  if ((bytes[at + 2]! & 0xc0) !== 0x80) return ~(at + 2);
  if (first < 0xf0) return 3;
  return (bytes[at + 3]! & 0xc0) === 0x80 ? 4 : ~(at + 3);
}
