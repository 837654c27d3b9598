import { decode, withoutTexts } from './three-steps.ts';

const encoder = new TextEncoder();

/** Tells whether bytes are the beginning of some JSON text in UTF-8: tries every way to end one, and asks the engine. */
export function canGoOn(prefix: Uint8Array): boolean {
  return endings.some((ending) => {
    try {
      const open = decode(joined(prefix, ending));
      JSON.parse(open + closing(open));
      return true;
    } catch {
      return false;
    }
  });
}

/** Puts bytes together. */
export function joined(...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** The brackets that close what a text has open. */
export function closing(text: string): string {
  const open: string[] = [];
  for (const mark of withoutTexts(text)) {
    if (mark === '{') open.push('}');
    else if (mark === '[') open.push(']');
    else if (mark === '}' || mark === ']') open.pop();
  }
  return open.toReversed().join('');
}

/** A character that has begun goes on in one of these ways, the narrowest of each length. */
const characters = [[], [0x80], [0x80, 0x80], [0x80, 0x80, 0x80], [0xa0, 0x80], [0x90, 0x80, 0x80]];
/** An escape too. */
const escapes = ['', 'n', '0000', '000', '00', '0'];
const ofTexts = [...characters, ...escapes.map(ascii)];

/** Whatever is unfinished: a text, that is a value or a key; a number or a word; a member; nothing; and a byte order mark. */
const endings: readonly (readonly number[])[] = [
  ...ofTexts.map((begun) => [...begun, ...ascii('"')]),
  ...ofTexts.map((begun) => [...begun, ...ascii('":0')]),
  ...['', '0', 'true', 'rue', 'ue', 'e', 'alse', 'lse', 'se', 'ull', 'll', 'l', ':0', '"a":0'].map(ascii),
  [0xbb, 0xbf, 0x30],
  [0xbf, 0x30],
];

function ascii(text: string): readonly number[] {
  return [...encoder.encode(text)];
}
