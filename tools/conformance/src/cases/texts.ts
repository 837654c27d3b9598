import fc from 'fast-check';

/** Pieces that parsers trip over. */
const pieces = [
  'a',
  'Z',
  '0',
  '1',
  '9',
  '.',
  '-',
  '_',
  '$',
  '/',
  '@',
  ':',
  '+',
  ' ',
  's',
  'T',
  'F',
  'LPA:',
  '1$',
  'com.example',
  'enterprises/',
  'en',
  'x-',
  '\u0000',
  '\n',
  '"',
  '\\',
  '~',
  '\u00e9',
  '\u0131',
  '\u212a',
  '\u2028',
  '\ufeff',
  '\u{1f600}',
  '\ud800',
  '\udc00',
  '__proto__',
  '%',
];

const piece = fc.constantFrom(...pieces);

/** Short texts of pieces that parsers trip over. */
export const oddTexts: fc.Arbitrary<string> = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));

/** Pieces of which patterns read as many as there are. */
const endless = fc.constantFrom('a', '1', '\u{1f600}', 'a.', '.a', 'en-', '-abcdefgh');
const beginnings = fc.constantFrom('', '1$a.b$', 'enterprises/', 'x-');

/** A type of texts, which may not be longer than so many code points. */
export interface BoundedType {
  readonly kind: string;
  readonly maxLength?: number;
}

/** Texts around a bound, counted in code points; seldom one far beyond it, on which a pattern without a bound takes its time. */
export function boundTexts({ kind, maxLength = 0 }: BoundedType): fc.Arbitrary<string> {
  const lengths = fc.oneof(
    { weight: 149, arbitrary: fc.integer({ min: Math.max(0, maxLength - 1), max: maxLength + 1 }) },
    { weight: 1, arbitrary: fc.constant(50_000) },
  );
  if (kind === 'duration') return lengths.map((length) => '5s'.padStart(length, '0'));
  return fc
    .tuple(lengths, beginnings, endless)
    .map(([length, beginning, repeated]) => [...(beginning + repeated.repeat(length))].slice(0, length).join(''));
}

/** Ways to change a text at one of its positions. */
const changes: readonly ((text: string, at: number, piece: string) => string)[] = [
  (text, at, inserted) => text.slice(0, at) + inserted + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(Math.max(0, at - 1)),
  (text, at) => (at % 2 === 0 ? text.toUpperCase() : text.toLowerCase()),
  (text, at) => text.slice(0, at),
];
const change = fc.tuple(fc.constantFrom(...changes), fc.nat(), piece);

/** Texts a little changed: a piece in, out, doubled, cut off, or another case. */
export function changedTexts(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(texts, change).map(([text, [changeAt, at, inserted]]) => changeAt(text, at % (text.length + 1), inserted));
}
