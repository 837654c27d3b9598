import { misuseLine, type Misuse } from '../misuse.ts';
import type { Terminal } from '../terminal.ts';
import type { Tally } from './judged.ts';
import type { Printer } from './printer.ts';

/** Counts an input that cannot be judged and says why: one line on standard error, and what the format has for it. */
export async function refuse(misuse: Misuse, tally: Tally, printer: Printer, terminal: Terminal): Promise<void> {
  tally.refused++;
  await terminal.err(misuseLine(misuse));
  await terminal.out(printer.refused(misuse));
}
