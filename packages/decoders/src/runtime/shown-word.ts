const enumWord = /^[A-Z][A-Z0-9_]{0,99}$/;
const most = 24;

/** Shows a word of an input that should be one of an enum: such a word as it is; anything else escaped and cut, since it may be anything. */
export function shownWord(text: string): string {
  if (text.length <= 100 && enumWord.test(text)) return text;
  // Characters that a terminal acts on, or that hide, are written as escapes.
  const escaped = text.slice(0, most + 1).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return escaped.length > most ? `${escaped.slice(0, most)}…` : escaped;
}
