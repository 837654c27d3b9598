/** What one engine may take for the end of a text where another does not. */
const endings = ['\n', '\r\n', '\u2028'];

/** What one engine may take for the end of a text, a digit, a letter or a space, and another one not. */
const changes: readonly ((text: string) => string)[] = [
  ...['\n', '\r', '\r\n', '\n\n', '\v', '\f', '\x1C', '\x85', '\u2028', '\u2029', '\0', ' ', '\xA0', '\u{1F600}'].flatMap((piece) => [
    (text: string) => text + piece,
    (text: string) => piece + text,
    (text: string) => text.slice(0, text.length / 2) + piece + text.slice(text.length / 2),
  ]),
  (text) => text.replace(/[0-9]/, '\u0663'),
  (text) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (text) => text.replace('s', '\u017F'),
  (text) => text.replace(/k/i, '\u212A'),
  (text) => text.replace('.', '\u3002'),
  (text) => text.slice(0, -1),
  (text) => text + text,
];

/** Gives a text and those beside it that engines could read unlike each other. */
export function nearTexts(text: string): string[] {
  return [...new Set([text, ...changes.map((change) => change(text))])];
}

/** Lists a value once with each text in it, keys of maps too, given another end. */
export function nearValues(value: unknown): unknown[] {
  if (typeof value === 'string') return endings.map((ending) => value + ending);
  if (Array.isArray(value)) return value.flatMap((item, index) => nearValues(item).map((near) => value.with(index, near) as unknown));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return entries.flatMap(([key, member], index) => [
    ...nearValues(member).map((near) => Object.fromEntries(entries.with(index, [key, near]))),
    ...endings.map((ending) => Object.fromEntries(entries.with(index, [key + ending, member]))),
  ]);
}
