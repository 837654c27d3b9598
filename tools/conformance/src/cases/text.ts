import type { Random } from './random.ts';

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

/** Makes a short text of pieces that parsers trip over. */
export function randomText(random: Random): string {
  let text = '';
  for (let count = random.below(6); count > 0; count--) text += random.pick(pieces);
  return text;
}

/** Pieces of which patterns read as many as there are. */
const endless = ['a', '1', '\u{1f600}', 'a.', '.a', 'en-', '-abcdefgh'];

/** Makes a text around a bound, counted in code points; seldom one far beyond it, on which a pattern without a bound takes its time. */
export function boundText(random: Random, { kind, maxLength = 0 }: { readonly kind: string; readonly maxLength?: number }): string {
  const length = random.chance(0.02) ? 50_000 : maxLength - 1 + random.below(3);
  if (kind === 'duration') return `${'0'.repeat(length - 2)}5s`;
  const text = random.pick(['', '1$a.b$', 'enterprises/', 'x-']) + random.pick(endless).repeat(length);
  return [...text].slice(0, length).join('');
}

/** Changes a text a little: a piece in, out, doubled, or another case. */
export function mutateText(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at) + random.pick(pieces) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + text.slice(Math.max(0, at - 1));
    case 3:
      return random.chance(0.5) ? text.toUpperCase() : text.toLowerCase();
    default:
      return text.slice(0, at);
  }
}
