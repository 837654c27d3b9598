// jsonc-parser declares both as `const enum`, which only a compiler that sees all modules at once can read.

/** The kinds of tokens, as jsonc-parser numbers them. */
export const jsonToken = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  unknown: 16,
  end: 17,
} as const;

/** A kind of token. */
export type JsonToken = (typeof jsonToken)[keyof typeof jsonToken];

/** What can be wrong inside a token, as jsonc-parser numbers it. */
export const jsonScanError = {
  none: 0,
  endOfComment: 1,
  endOfString: 2,
  endOfNumber: 3,
  unicode: 4,
  escape: 5,
  character: 6,
} as const;

/** What is wrong inside a token. */
export type JsonScanError = (typeof jsonScanError)[keyof typeof jsonScanError];
