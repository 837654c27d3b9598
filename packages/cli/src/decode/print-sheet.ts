import { plainText } from '../plain-text.ts';
import type { Paint } from '../terminal.ts';
import type { Sheet } from './sheet.ts';

/** Prints a sheet for people: title, sentence, rows. Control characters of the input come out as escapes. */
export function printSheet({ data, title, summary, rows }: Sheet, paint: Paint): string {
  const shown = rows.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
  const width = Math.max(0, ...shown.map(({ label }) => label.length));
  const lines = [
    data.issues === undefined ? paint.bold(plainText(title)) : paint.red(plainText(title)),
    `  ${plainText(summary)}`,
    ...(shown.length > 0 ? [''] : []),
    ...shown.map(({ label, text }) => `  ${paint.dim(label.padEnd(width))}  ${plainText(text)}`),
  ];
  return `${lines.join('\n')}\n`;
}
