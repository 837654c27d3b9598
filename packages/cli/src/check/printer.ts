import type { Format } from '../format.ts';
import type { Misuse } from '../misuse.ts';
import type { Paint } from '../terminal.ts';
import type { DeviceInput } from './judge-input.ts';
import type { Judged, Totals } from './judged.ts';
import { printGithub } from './print-github.ts';
import { printJson, printJsonLines } from './print-json.ts';
import { printPretty } from './print-pretty.ts';

/** Turns verdicts into text; a piece that is empty is not written. */
export interface Printer {
  /** Before the first input, when commands are judged for a device. */
  readonly device: (device: DeviceInput) => string;
  /** After each input. */
  readonly each: (judged: Judged) => string;
  /** After an input that could not be judged; standard error has its line already. */
  readonly refused: (misuse: Misuse) => string;
  /** After the last. */
  readonly end: (totals: Totals) => string;
}

/** The values of `--format` for `check`. */
export type CheckFormat = Format | 'github';

/** Makes the printer of a format; `lines` when the input is NDJSON, whose valid lines are not worth a line each. */
export const printers: Readonly<Record<CheckFormat, (paint: Paint, lines: boolean) => Printer>> = {
  pretty: printPretty,
  json: (_paint, lines) => (lines ? printJsonLines() : printJson()),
  github: printGithub,
};
