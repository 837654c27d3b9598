import { isLanguageTag } from './is-language-tag.ts';
import type { JsonSource } from './json-source.ts';

/** Tells whether the text that was read last is a language tag; the usual ones, `en` and `pt-BR`, without making a string. */
export function isLanguageTagIn(json: JsonSource): boolean {
  const { bytes, start, length } = json;
  const isUsual =
    isLetter(bytes[start]!) &&
    isLetter(bytes[start + 1]!) &&
    (length === 2 || (length === 5 && bytes[start + 2] === 0x2d && isLetter(bytes[start + 3]!) && isLetter(bytes[start + 4]!)));
  return (isUsual && json.isPlain) || isLanguageTag(json.decoded());
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
