import type { Format } from '../format.ts';
import { Misuse } from '../misuse.ts';
import { paintFor, type Terminal } from '../terminal.ts';
import { decodeActivationCode } from './decode-activation-code.ts';
import { decodeEsimError, readEsimCodes } from './decode-esim-error.ts';
import { decodeFile } from './decode-file.ts';
import { printSheet } from './print-sheet.ts';
import type { Sheet } from './sheet.ts';

/** The options of `decode`. */
export interface DecodeOptions {
  readonly format: Format;
}

/**
 * Says what a result means: codes of a failed eSIM command, an activation code, or a file with an operation, a notification or error details.
 * Returns 0 when it could be decoded, 1 when it could not.
 */
export async function decode(words: readonly string[], { format }: DecodeOptions, terminal: Terminal): Promise<0 | 1> {
  const sheet = await chooseSheet(words, terminal);
  await terminal.out(format === 'json' ? `${JSON.stringify(sheet.data, null, 2)}\n` : printSheet(sheet, paintFor(terminal)));
  return sheet.ok ? 0 : 1;
}

async function chooseSheet(words: readonly string[], terminal: Terminal): Promise<Sheet> {
  // What looks like an activation code is not echoed, and should not stand on a command line.
  if (words.some((word) => word.includes('$'))) {
    throw new Misuse('an activation code is a secret: give it on standard input, `decode activation-code -`');
  }
  const codes = readEsimCodes(words);
  if (codes !== undefined) return decodeEsimError(codes);
  const [first, second, ...more] = words;
  if (first === 'activation-code' && second !== undefined && more.length === 0) return decodeActivationCode(second, terminal);
  if (first === undefined || second !== undefined) {
    throw new Misuse('decode takes one or two numbers, a pair such as 8.2.6/3.8, activation-code and a file, or a file');
  }
  return decodeFile(first, terminal);
}
