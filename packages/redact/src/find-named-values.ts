import type { RedactOptions } from './options.ts';
import { isSecretHeader, sensitivityOf } from './sensitive-names.ts';

/** What a sensitive name in a text is followed by. */
export interface NamedValue {
  readonly start: number;
  readonly end: number;
  /** What must surround the mask, so that JSON stays JSON. */
  readonly quote: string;
  /** Values to look for elsewhere: none where the text may be prose. */
  readonly secrets: readonly string[];
  /** It is not certain that it ends there. */
  readonly open?: true;
}

type Settings = Required<Pick<RedactOptions, 'mask' | 'keepIdentifiers'>>;

// Each is tried where a name has ended; group 1 is the quote that ended it, with the backslashes before that.
const separators = {
  /** JSON, JavaScript, YAML, headers, forms: `"name": `, `name=`, `name] => `. */
  plain: /(\\*["'`])?\]?\s*(?:=>?|:)\s*/y,
  /** Pairs: `"name","value":`. */
  pair: /(\\*["'])\s*,\s*\\*["']?value\\*["']?\s*[:=]\s*/y,
  /** Google's own errors: `Invalid value at 'new_password' (TYPE_STRING), "..."`. */
  google: /()['"]? \((?:TYPE_\w{1,30}|type\.googleapis\.com\/[\w.]{1,200})\), /y,
  /** Multipart forms. */
  multipart: /(\\*")(?:;[^\r\n]{0,200})?\r?\n\r?\n/y,
  markup: />/y,
  /** Lists of headers: `["name", "value"]`. */
  list: /(\\*["'])\s*,\s*/y,
  /** Sentences: `name "..."`, `name is '...'`. */
  sentence: /\s+(?:(?:is|was|of|to|value)\s+)?(?=\\*["'`])/y,
  /** Arguments: `--name value`. */
  argument: /\s+/y,
} as const;

/** What a sentence goes on with after a name and a colon: `newPassword: must be set`. */
const prose =
  /^(?:a|an|and|are|cannot|expected|false|for|has|have|in|invalid|is|it|may|missing|must|no|none|not|null|of|on|or|required|should|the|this|to|too|true|undefined|unknown|unset|was|with)[.,;:)]*$/i;

/**
 * Finds what follows a sensitive name in a text: a quoted value to its closing quote, a list or an object to its closing bracket, else a word or,
 * for headers and at the beginning of a line, the line. What is not closed is taken to the end. In time proportional to the text.
 */
export function findNamedValues(text: string, settings: Settings, found: (value: NamedValue) => void): void {
  const names = /[a-z][\w-]*/gi;
  for (let match = names.exec(text); match !== null; match = names.exec(text)) {
    const sensitivity = sensitivityOf(match[0]);
    if (sensitivity === undefined || (settings.keepIdentifiers && sensitivity === 'identifier')) continue;
    const value = readValue(text, match[0], match.index);
    if (value === undefined) continue;
    if (value.open !== true) names.lastIndex = Math.max(value.end, names.lastIndex);
    const masked = text.startsWith(settings.mask, value.start) && value.end <= value.start + settings.mask.length;
    if (!masked) found(value);
  }
}

function readValue(text: string, name: string, index: number): NamedValue | undefined {
  const nameEnd = index + name.length;
  const header = isSecretHeader(name);
  const test = (kind: keyof typeof separators): RegExpExecArray | null => {
    separators[kind].lastIndex = nameEnd;
    return separators[kind].exec(text);
  };
  const plain = test('plain');
  if (plain !== null)
    return readPlain(text, nameEnd + plain[0].length, { keyQuote: plain[1] ?? '', header, name, index, separator: plain[0] });
  const pair = test('pair') ?? test('google') ?? (header ? test('list') : null);
  if (pair !== null)
    return readStructure(text, nameEnd + pair[0].length, pair[1] ?? '') ?? readUntil(text, nameEnd + pair[0].length, /[^\s"'<>]*/y);
  const part = test('multipart');
  if (part !== null) return readUntil(text, nameEnd + part[0].length, /[^\r\n]*/y);
  if (text[index - 1] === '<' && test('markup') !== null) return readUntil(text, nameEnd + 1, /[^<]*/y);
  const sentence = test('sentence');
  if (sentence !== null) return readQuotedWord(text, nameEnd + sentence[0].length);
  const argument = text.startsWith('--', index - 2) ? test('argument') : null;
  if (argument === null) return undefined;
  return readStructure(text, nameEnd + argument[0].length, '') ?? readUntil(text, nameEnd + argument[0].length, /[^\s"']*/y);
}

interface Context {
  readonly keyQuote: string;
  readonly header: boolean;
  readonly name: string;
  readonly index: number;
  readonly separator: string;
}

function readPlain(text: string, start: number, { keyQuote, header, name, index, separator }: Context): NamedValue | undefined {
  const structure = readStructure(text, start, keyQuote);
  if (structure !== undefined) return structure;
  if (header && keyQuote === '') return readUntil(text, start, /[^\r\n"'<>\\]*/y);
  // `digits` is a word of sentences too; a number that is an identifier is found by its form.
  if (keyQuote === '' && name === 'digits') return undefined;
  if (keyQuote !== '') {
    const value = readUntil(text, start, /[^\s,}\]"'<>\\]*/y);
    return value && { ...value, quote: keyQuote };
  }
  if (separator.includes('=')) return readUntil(text, start, /[^\s&"'<>\\]*/y);
  const block = matchAt(/[>|][-+\d]*[ \t]*(?:\r?\n[ \t][^\r\n]*)+/y, text, start);
  if (block !== '') return toValue(start, start + block.length, '', block.split(/[\r\n]\s*/).slice(1));
  const word = readUntil(text, start, /[^\s"'<>\\]*/y);
  if (word === undefined || prose.test(text.slice(word.start, word.end))) return undefined;
  const value = beginsLine(text, index) ? (readUntil(text, start, /[^\r\n"'<>\\]*/y) ?? word) : word;
  return /^[a-z]+$/i.test(text.slice(value.start, value.end)) ? { ...value, secrets: [] } : value;
}

/** A value that says where it ends: quoted, or in brackets. */
function readStructure(text: string, start: number, keyQuote: string): NamedValue | undefined {
  const quote = matchAt(/\\*["'`]/y, text, start);
  if (quote !== '') {
    const end = closingQuote(text, start + quote.length, quote);
    return toValue(start + quote.length, end, '', [text.slice(start + quote.length, end)]);
  }
  if (!/[[{]/.test(text.charAt(start))) return undefined;
  const secrets: string[] = [];
  return toValue(start, closingBracket(text, start, secrets), keyQuote, secrets);
}

/** In a sentence a quote may be an apostrophe, or the beginning of a password: what it opens must end near by, and names in it count too. */
function readQuotedWord(text: string, start: number): NamedValue | undefined {
  const quoted = matchAt(/\\*(["'`])[^\r\n]{1,128}?\1/y, text, start);
  const opening = quoted.search(/["'`]/) + 1;
  if (quoted === '') return undefined;
  const word = quoted.slice(opening, -1).replace(/\\+$/, '');
  if (word === '') return undefined;
  return { start: start + opening, end: start + opening + word.length, quote: '', secrets: [word], open: true };
}

function readUntil(text: string, start: number, pattern: RegExp): NamedValue | undefined {
  let end = start + matchAt(pattern, text, start).length;
  while (end > start && /[\s,;)}\]]/.test(text.charAt(end - 1))) end--;
  return toValue(start, end, '', [text.slice(start, end)]);
}

/** Of an empty value nothing need be masked. */
function toValue(start: number, end: number, quote: string, secrets: readonly string[]): NamedValue | undefined {
  return end > start ? { start, end, quote, secrets } : undefined;
}

/** Finds where a quoted text ends: before the first such quote that is escaped as the opening one is. */
function closingQuote(text: string, start: number, opening: string): number {
  const quote = opening.slice(-1);
  const allowed = opening.length - 1;
  let backslashes = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    // With k layers of escapes a quote has 2^k - 1 backslashes before it, one in the text 2^k more; fewer belong to a text around this one.
    if (sign === quote && (backslashes < allowed || backslashes % (2 * allowed + 2) === allowed))
      return at - Math.min(backslashes, allowed);
    backslashes = sign === '\\' ? backslashes + 1 : 0;
  }
  return text.length;
}

/** Finds the end of a list or an object, and gathers the quoted texts in it that are no names. */
function closingBracket(text: string, start: number, secrets: string[]): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '[' || sign === '{') depth++;
    else if ((sign === ']' || sign === '}') && --depth === 0) return at + 1;
    else if (sign === '"' || sign === "'" || sign === '\\') {
      const quote = matchAt(/\\*["']?/y, text, at);
      if (quote.endsWith('\\')) {
        at += quote.length - 1;
        continue;
      }
      const end = closingQuote(text, at + quote.length, quote);
      if (matchAt(/\\*["']\s*:/y, text, end) === '') secrets.push(text.slice(at + quote.length, end));
      at = end + quote.length - 1;
    }
  }
  return text.length;
}

/** Whether only white space and the hyphen of a list precede it on its line. */
function beginsLine(text: string, index: number): boolean {
  return /(?:^|[\r\n])[ \t-]*$/.test(text.slice(Math.max(0, index - 40), index));
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
