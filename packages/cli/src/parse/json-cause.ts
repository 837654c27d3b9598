import type { printParseErrorCode } from 'jsonc-parser';

type ErrorName = ReturnType<typeof printParseErrorCode>;

/** What could come next in a JSON text. */
export type Expected = 'value' | 'key' | 'colon' | 'comma or ]' | 'comma or }' | 'nothing';

const causes: Readonly<Partial<Record<ErrorName, string>>> = {
  CloseBraceExpected: 'it ends too early',
  CloseBracketExpected: 'it ends too early',
  InvalidCommentToken: 'comments are not allowed',
  InvalidCharacter: 'a control character in a string must be written as an escape',
  InvalidEscapeCharacter: 'a string has an escape that JSON does not have',
  InvalidUnicode: '\\u takes four hexadecimal digits',
  UnexpectedEndOfNumber: 'a number has no end',
  UnexpectedEndOfString: 'a string has no end on its line',
};

/** What other notations have, at the beginning of what is not in JSON. */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/^\ufeff/, 'a byte order mark inside the text'],
  [/^['`]/, 'strings and keys take double quotes'],
  [/^[\u2018-\u201f\u00ab\u00bb]/, 'typographic quotes; strings and keys take "'],
  [/^[\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000]/, 'a space that is neither a blank nor a tab'],
  [/^[-+]?(?:NaN|Infinity|inf\b)/i, 'NaN and Infinity are not allowed'],
  [/^undefined\b/, 'undefined is not allowed'],
  [/^(?:True|False|None|nil|TRUE|FALSE|NULL|Null)\b/, 'true, false and null are written in lower case'],
  [/^(?:\{\{|\$\{|<%)/, 'a template that was not filled in'],
  [/^[-+.]?\d|^[-+]/, 'a number in a form that JSON does not have'],
];

const missing: Readonly<Record<Expected, string>> = {
  value: 'a value is missing',
  key: 'a key must be a string',
  colon: 'a colon is missing',
  'comma or ]': 'a comma or ] is missing',
  'comma or }': 'a comma or } is missing',
  nothing: 'a second value follows; one value per line is NDJSON: check it with --ndjson',
};

/** Says in a few words why a text is not JSON, without a piece of it; `error` is the parser's name for what it found at the offset. */
export function jsonCause(error: ErrorName, expected: Expected, text: string, offset: number): string {
  const known = causes[error];
  if (known !== undefined) return known;
  const rest = text.slice(offset, offset + 40);
  if (rest === '') return 'it ends too early';
  if (error === 'InvalidSymbol') return symbolCause(expected, rest, offset);
  if (expected === 'nothing' && /^[}\],:]/.test(rest)) return 'nothing may follow the value';
  if (/^[}\]]/.test(rest) && isAfterComma(text, offset)) return 'the comma before it is one too many';
  if (expected === 'key' && rest.startsWith('{')) return 'a key must be a string, or a template was not filled in';
  if (/^\d/.test(rest) && text[offset - 1] === '0') return 'a number in a form that JSON does not have';
  return missing[expected];
}

/** Of a word, or of characters that JSON has only in strings. */
function symbolCause(expected: Expected, rest: string, offset: number): string {
  const known = foreign.find(([pattern]) => pattern.test(rest));
  if (known !== undefined) return known[1];
  if (offset === 0 && /^[A-Za-z_]\w*:(?:\s|$)/.test(rest)) return 'YAML is read from files named .yaml or .yml';
  if (expected === 'key') return 'a key takes double quotes';
  return expected === 'value' ? 'a string takes double quotes' : missing[expected];
}

function isAfterComma(text: string, offset: number): boolean {
  let at = offset - 1;
  while (/\s/.test(text[at] ?? '')) at--;
  return text[at] === ',';
}
