import { type CharacterSet, connectPositions, type ParsedRegex, type Position } from '@amapi-spec/model/regex';

/**
 * Finds a pattern of the texts that a `$` lets pass in some engine and not in ECMA-262: in Python, .NET and PCRE it holds before a final line
 * feed too, in Java before any line break. A schema says it beside the pattern, in a `not`.
 * @returns `''` when there are none, undefined when a pattern cannot tell them from those that fit.
 */
export function falseEnds({ start, body }: ParsedRegex): string | undefined {
  const { first, last, empties } = connectPositions(body);
  const endings = last.flatMap(({ set }) => set);
  if (endings.every(([low, high]) => low >= 0x21 && high <= 0x7e)) return notPrintable;
  const ends = (positions: readonly Position[], point: number): boolean =>
    positions.some((position) => last.includes(position) && includes(position.set, point));
  // A text that fits has to fit with a further break too, if a text that fits may end in that.
  const takesMore = (point: number): boolean =>
    (!start && ends(first, point)) || (last.every(({ follow }) => ends(follow, point)) && (empties === 0 || ends(first, point)));
  const others = lineBreaks.filter(([point]) => !includes(endings, point));
  if (!lineBreaks.every(([point]) => !includes(endings, point) || takesMore(point))) return undefined;
  return others.length === 0 ? '' : `[${others.map(([, text]) => text).join('')}]$`;
}

/** What does not end a text whose last character is printable ASCII. */
export const notPrintable = '[^!-~]$';

/** What Java's `$` holds before, in a form that RE2 and all others can read. */
const lineBreaks: readonly (readonly [point: number, text: string])[] = [
  [0x0a, String.raw`\n`],
  [0x0d, String.raw`\r`],
  [0x85, String.raw`\x85`],
  [0x2028, '\u2028'],
  [0x2029, '\u2029'],
];

function includes(set: CharacterSet, point: number): boolean {
  return set.some(([low, high]) => low <= point && point <= high);
}
