import fc from 'fast-check';

/** Writes a value as JSON in a form that nobody would choose: white space, escapes, numbers and order as the numbers say; members may come twice. */
export function oddText(value: unknown, choices: readonly number[], mayRepeat: boolean): string {
  let index = 0;
  const choose = (count: number): number => (choices[index++ % choices.length] ?? 0) % count;
  const space = (): string => ['', '', '', ' ', '\n', '\t\r', '  \n  '][choose(7)] ?? '';
  const write = (part: unknown): string => {
    if (typeof part === 'string') return text(part);
    if (typeof part === 'number') return number(part);
    if (Array.isArray(part)) return `[${space()}${part.map((each) => write(each) + space()).join(`,${space()}`)}]`;
    if (typeof part !== 'object' || part === null) return String(part);
    const members = Object.entries(part).flatMap(([key, member]) => {
      const once = (): string => `${text(key)}${space()}:${space()}${write(member)}${space()}`;
      return mayRepeat && choose(12) === 0 ? [once(), once()] : [once()];
    });
    return `{${space()}${members.join(`,${space()}`)}}`;
  };
  const text = (content: string): string => {
    const isOdd = choose(3) === 0;
    return `"${Array.from(content, (character) => written(character, isOdd && choose(3) === 0)).join('')}"`;
  };
  const written = (character: string, isEscaped: boolean): string => {
    // Half of a pair can only be written as an escape.
    const mustEscape = character < ' ' || character === '"' || character === '\\' || /^[\ud800-\udfff]$/.test(character);
    if (!mustEscape && !isEscaped) return character;
    const short = shortEscapes[character];
    if (short !== undefined && choose(2) === 0) return short;
    return Array.from({ length: character.length }, (_, at) => {
      const digits = character.charCodeAt(at).toString(16).padStart(4, '0');
      return `\\u${choose(2) === 0 ? digits : digits.toUpperCase()}`;
    }).join('');
  };
  const number = (part: number): string => {
    const digits = Object.is(part, -0) ? '-0' : String(part);
    if (!/^-?\d+$/.test(digits)) return digits;
    return [digits, `${digits}.0`, `${digits}e0`, `${digits}.000E+00`, `${digits}0e-1`][choose(/^-?[1-9]/.test(digits) ? 5 : 4)] ?? digits;
  };
  return space() + write(value) + space();
}

/** What `oddText` chooses by. */
export const oddChoices: fc.Arbitrary<number[]> = fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 40 });

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '/': '\\/',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
