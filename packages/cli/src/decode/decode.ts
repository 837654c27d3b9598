import type { Format } from '../format.ts';
import { Misuse } from '../misuse.ts';
import { paintFor, type Terminal } from '../terminal.ts';
import { decodeActivationCode } from './decode-activation-code.ts';
import { decodeFile } from './decode-file.ts';
import { decodeLoggedCode } from './decode-logged-code.ts';
import { printSheet } from './print-sheet.ts';
import type { Sheet } from './sheet.ts';

/** The options of `decode`. */
export interface DecodeOptions {
  readonly format: Format;
}

/**
 * Says what a result means: codes of a failed eSIM command, an activation code, or a file with operations, notifications, a server's error or
 * error details. Returns 0 when it could be decoded, 1 when a part of it could not. Throws Misuse for a file that holds something else.
 */
export async function decode(words: readonly string[], { format }: DecodeOptions, terminal: Terminal): Promise<0 | 1> {
  const found = await chooseSheets(words, terminal);
  const sheets = [found].flat();
  const paint = paintFor(terminal);
  const data = Array.isArray(found) ? sheets.map((sheet) => sheet.data) : sheets[0]?.data;
  await terminal.out(format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : sheets.map((sheet) => printSheet(sheet, paint)).join('\n'));
  return sheets.every(({ data: { issues } }) => issues === undefined) ? 0 : 1;
}

/** A code that a shell has taken the `$` out of is a secret all the same. */
const likeActivationCode = /\$|%24|^lpa:/i;

async function chooseSheets(words: readonly string[], terminal: Terminal): Promise<Sheet | Sheet[]> {
  // What looks like an activation code is not echoed, and does not belong on a command line.
  if (words.some((word) => likeActivationCode.test(word))) {
    throw new Misuse('an activation code is a secret: give it on standard input, `decode activation-code -`');
  }
  const [first, second, ...more] = words;
  if (first === 'activation-code' && second !== undefined && more.length === 0) return decodeActivationCode(second, terminal);
  const codes = decodeLoggedCode(words);
  if (codes !== undefined) return codes;
  if (first === undefined || second !== undefined) {
    throw new Misuse(
      'decode takes codes (10 8544312, 0x0A826038, 8.2.6/3.8, names of operations and errors), activation-code and a file, or a file',
    );
  }
  return decodeFile(first, terminal);
}
