import type { JsonSource } from './json-source.ts';

const quote = 0x22;
const backslash = 0x5c;

/** So many bytes are looked at one by one before four are at once. */
const near = 32;

/** Reads a text to its closing quote, from after the opening one. */
export function scanText(json: JsonSource): boolean {
  const { bytes, size, at: start } = json;
  const soon = Math.min(size, start + near);
  let at = start;
  for (; at < soon; at++) {
    const byte = bytes[at]!;
    if (byte === quote) return end(json, start, at, at - start, 0, true);
    if (byte < 0x20 || byte === backslash || byte > 0x7f) break;
  }
  return scanOn(json, start, at);
}

function end(json: JsonSource, start: number, at: number, length: number, pairs: number, isPlain: boolean): true {
  json.start = start;
  json.end = at;
  json.length = length;
  json.points = length - pairs;
  json.isPlain = isPlain;
  json.at = at + 1;
  return true;
}

/** Goes on where a text is long, or more than ASCII. */
function scanOn(json: JsonSource, start: number, from: number): boolean {
  const { bytes, size } = json;
  const view = json.view();
  let isPlain = true;
  /** Bytes that are no units, and pairs of units that are one code point. */
  let more = 0;
  let pairs = 0;
  /** Where the escape of a high surrogate ended. */
  let high = -1;
  let at = from;
  while (at < size) {
    at = skipPlain(bytes, view, at);
    const byte = at < size ? bytes[at]! : -1;
    if (byte === quote) return end(json, start, at, at - start - more, pairs, isPlain);
    if (byte === backslash) {
      isPlain = false;
      const escaped = at + 1 < size ? bytes[at + 1]! : -1;
      if (escaped !== 0x75) {
        if (!isEscape(escaped)) return json.stop(at + 1);
        at += 2;
        more++;
        continue;
      }
      const unit = unitAt(bytes, at + 2);
      if (unit < 0) return json.stop(~unit);
      if ((unit & 0xfc00) === 0xdc00 && high === at) pairs++;
      at += 6;
      more += 5;
      if ((unit & 0xfc00) === 0xd800) high = at;
      continue;
    }
    if (byte < 0x80) return json.stop(at);
    const length = sequenceAt(bytes, at);
    if (length < 0) return json.stop(~length);
    // Four bytes are two units, of one code point.
    more += length === 4 ? 2 : length - 1;
    if (length === 4) pairs++;
    at += length;
  }
  return json.stop(at);
}

/** Passes over ASCII without quotes, escapes and controls, four bytes at once; where it ends. */
function skipPlain(bytes: Uint8Array, view: DataView, from: number): number {
  const { length } = bytes;
  let at = from;
  for (; at + 4 <= length; at += 4) {
    const word = view.getInt32(at, true);
    const quotes = word ^ 0x22222222;
    const backslashes = word ^ 0x5c5c5c5c;
    // What is taken from a byte that is too small carries into its highest bit.
    if (((word | (word - 0x20202020) | (quotes - 0x01010101) | (backslashes - 0x01010101)) & 0x80808080) !== 0) break;
  }
  for (; at < length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x20 || byte === quote || byte === backslash || byte > 0x7f) break;
  }
  return at;
}

/** Tells what can stand after a backslash, but for `u`. */
function isEscape(byte: number): boolean {
  switch (byte) {
    case quote:
    case backslash:
    case 0x2f: // /
    case 0x62: // b
    case 0x66: // f
    case 0x6e: // n
    case 0x72: // r
    case 0x74: // t
      return true;
    default:
      return false;
  }
}

/** Reads four hexadecimal digits; where one is missing, the complement of the place. */
function unitAt(bytes: Uint8Array, from: number): number {
  let unit = 0;
  for (let at = from; at < from + 4; at++) {
    const digit = at < bytes.length ? hexadecimal(bytes[at]!) : -1;
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
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  const second = at + 1 < bytes.length ? bytes[at + 1]! : 0;
  if (second < low || second > high) return ~(at + 1);
  for (let next = at + 2; next < at + length; next++) {
    if (next >= bytes.length || (bytes[next]! & 0xc0) !== 0x80) return ~next;
  }
  return length;
}
