import type { Misuse } from '../misuse.ts';
import type { DeviceInput } from './judge-options.ts';
import type { Judged, Totals } from './judged.ts';

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
