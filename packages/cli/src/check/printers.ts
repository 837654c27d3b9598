import type { Format } from '../format.ts';
import type { Paint } from '../terminal.ts';
import { printGithub } from './print-github.ts';
import { printJson, printJsonLines } from './print-json.ts';
import { printPretty } from './print-pretty.ts';
import type { Printer } from './printer.ts';

/** The values of `--format` for `check`. */
export type CheckFormat = Format | 'github';

/** Makes the printer of a format; `lines` when the input is NDJSON, whose valid lines are not worth a line each. */
export const printers: Readonly<Record<CheckFormat, (paint: Paint, lines: boolean) => Printer>> = {
  pretty: printPretty,
  json: (_paint, lines) => (lines ? printJsonLines() : printJson()),
  github: printGithub,
};
