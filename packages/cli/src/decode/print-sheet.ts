import type { Paint } from '../terminal.ts';
import type { Sheet } from './sheet.ts';

/** Prints a sheet for people: title, sentence, rows. Control characters of the input come out as escapes. */
export function printSheet({ ok, title, summary, rows }: Sheet, paint: Paint): string {
  const shown = rows.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
  const width = Math.max(0, ...shown.map(({ label }) => label.length));
  const lines = [
    ok ? paint.bold(plain(title)) : paint.red(plain(title)),
    `  ${plain(summary)}`,
    ...(shown.length > 0 ? [''] : []),
    ...shown.map(({ label, text }) => `  ${paint.dim(label.padEnd(width))}  ${plain(text)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A terminal obeys control characters; text from a server must not steer it. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
