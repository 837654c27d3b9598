import type { Terminal } from '../terminal.ts';
import type { LineInput } from './judge-input.ts';
import type { Judged } from './judged.ts';

/** How the lines of a file are judged. */
export interface LineJudge {
  /** Throws Misuse when it cannot be judged. */
  judge(line: LineInput): Judged | Promise<Judged>;
  /** After the last line. Throws Misuse when the file cannot be written. */
  finish?(terminal: Terminal): Promise<void>;
}
