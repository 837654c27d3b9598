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
