import { jsonScanError, jsonToken, type JsonScanError, type JsonToken } from './json-token.ts';
import { walkJson, type JsonStop } from './walk-json.ts';

/** Why a text is not JSON, and where: the offset of the first token that cannot be there. */
export interface JsonFault {
  readonly offset: number;
  /** The cause in a few words, without a piece of the text; undefined when it cannot be told. */
  readonly cause?: string;
}

/** Finds where a text stops being JSON, and why; undefined when it is JSON. */
export function findJsonFault(text: string): JsonFault | undefined {
  const stop = walkJson(text);
  if (stop === undefined) return undefined;
  const cause = causeOf(text, stop);
  return cause === undefined ? { offset: stop.offset } : { offset: stop.offset, cause };
}

const scanErrors: Readonly<Partial<Record<JsonScanError, string>>> = {
  [jsonScanError.endOfComment]: 'comments are not allowed',
  [jsonScanError.endOfString]: 'a string has no end on its line',
  [jsonScanError.endOfNumber]: 'a number has no end',
  [jsonScanError.unicode]: '\\u takes four hexadecimal digits',
  [jsonScanError.escape]: 'there is no such escape in a string',
  [jsonScanError.character]: 'a control character in a string must be an escape',
};

/** Words that other notations have, at the beginning of what is no token of JSON. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^['`]/, 'strings and keys take double quotes'],
  [/^[\u2018-\u201f\u00ab\u00bb]/, 'typographic quotes; strings and keys take "'],
  [/^[\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000]/, 'a space other than blank and tab'],
  [/^[-+]?(?:NaN|Infinity|inf\b)/i, 'NaN and Infinity are not allowed'],
  [/^undefined\b/, 'undefined is not allowed'],
  [/^(?:True|False|None|nil|TRUE|FALSE|NULL|Null)\b/, 'true, false and null are written in small letters'],
  [/^(?:\{\{|\$\{|<%)/, 'a template that was not filled in'],
  [/^[-+.]?\d|^[-+]/, 'a number is written otherwise'],
];

const expected: Readonly<Partial<Record<JsonStop['state'], string>>> = {
  ':': 'a colon is missing',
  ', or ]': 'a comma or ] is missing',
  ', or }': 'a comma or } is missing',
};

function causeOf(text: string, stop: JsonStop): string | undefined {
  const { offset, state, token, scanError, afterComma } = stop;
  const rest = text.slice(offset, offset + 40);
  if (token === jsonToken.end) return 'it ends too early';
  if (token === jsonToken.lineComment || token === jsonToken.blockComment) return 'comments are not allowed';
  if (scanError !== jsonScanError.none) return scanErrors[scanError];
  if (afterComma && (token === jsonToken.closeBrace || token === jsonToken.closeBracket)) return 'a comma before it is one too many';
  if (rest.startsWith('\ufeff')) return 'a byte order mark inside the text';
  if (state === 'end') return afterEnd(token);
  if (token === jsonToken.number && text[offset - 1] === '0') return 'a number is written otherwise';
  if ((state === 'key' || state === 'key or }') && token === jsonToken.openBrace)
    return 'a key must be a string, or a template was not filled in';
  if (token === jsonToken.unknown) {
    const known = words.find(([pattern]) => pattern.test(rest));
    if (known !== undefined) return known[1];
    if (offset === 0 && /^[A-Za-z_]\w*:(?:\s|$)/.test(rest)) return 'YAML is read from files named .yaml or .yml';
    if (state === 'key' || state === 'key or }') return 'a key takes double quotes';
    if (state === 'value' || state === 'value or ]') return 'a string takes double quotes';
  }
  if (state === 'key' || state === 'key or }') return 'a key must be a string';
  return expected[state];
}

function afterEnd(token: JsonToken): string {
  return token === jsonToken.closeBrace || token === jsonToken.closeBracket || token === jsonToken.comma
    ? 'nothing may follow the value'
    : 'a second value follows; one value per line is NDJSON: check it with --ndjson';
}
