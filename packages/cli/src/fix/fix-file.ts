import { isDeepStrictEqual } from 'node:util';
import { inputsOf, tryJudge, type FileInput } from '../check/judge-input.ts';
import type { JudgeOptions } from '../check/judge-options.ts';
import { inputText } from '../check/finding-text.ts';
import type { Judged } from '../check/judged.ts';
import { isMisuse, type Misuse } from '../misuse.ts';
import { readText } from '../read-text.ts';
import type { Paint, Terminal } from '../terminal.ts';
import { fixInput } from './fix-input.ts';
import type { FixedText } from './fix-text.ts';
import { printDiff } from './print-diff.ts';
import { editText, type TextEdit } from './text-edit.ts';
import { replaceFile } from './write-file.ts';

/** Whether fixes are made, or what they would change is shown. */
export type FixMode = 'make' | 'show';

/**
 * Mends what is safe to mend in a file, and judges its inputs as they are afterwards; of standard input the mended text goes to standard
 * output. What would only be shown is judged as it is. A document of another kind is left as it is beside others. Throws Misuse when the
 * file cannot be read or written; it is unchanged then, and also where one of its documents cannot be read.
 */
export async function fixFile(
  name: string,
  mode: FixMode,
  options: JudgeOptions,
  paint: Paint,
  terminal: Terminal,
): Promise<(Judged | Misuse)[]> {
  const whole = await readText(name, terminal, true);
  // A mark of the byte order stays.
  const text = whole.replace(/^\uFEFF/, '');
  const mark = whole.slice(0, whole.length - text.length);
  // What comes behind it in a pipe gets the text in any case.
  let passedOn = whole;
  try {
    const pieces = fixPieces(inputsOf(name, text), options);
    const mended = editText(text, pieces.flatMap(editFor));
    if (mode === 'show' || mended === text) return pieces.map((piece) => show(piece, paint));
    const inputs = inputsOf(name, mended);
    // Documents are mended each by itself, and must still be these when they are together.
    if (!isDeepStrictEqual(inputs.map(valueOf), pieces.map(mendedValueOf))) return pieces.map(({ judged }) => judged);
    if (name !== '-') await replaceFile(name, terminal, (put) => put(mark + mended));
    passedOn = mark + mended;
    return inputs.map((input, index) => judgeMended(input, pieces[index]?.fixed, options));
  } finally {
    if (mode === 'make' && name === '-') await terminal.out(passedOn);
  }
}

/** An input of a file. */
interface Piece {
  readonly input: FileInput | Misuse;
  readonly judged: Judged | Misuse;
  /** Absent where nothing is mended. */
  readonly fixed?: FixedText;
}

function fixPieces(inputs: readonly (FileInput | Misuse)[], options: JudgeOptions): Piece[] {
  // Where a document cannot be read, it is not certain where the next one begins.
  const isRead = !inputs.some(isMisuse);
  return inputs.map((input) => {
    const judged = tryJudge(input, options);
    if (!isRead || isMisuse(input) || isMisuse(judged) || judged.findings.length === 0) return { input, judged };
    const fixed = fixInput(input, options);
    return fixed.made === 0 ? { input, judged } : { input, judged, fixed };
  });
}

function editFor({ input, fixed }: Piece): TextEdit[] {
  if (isMisuse(input) || fixed === undefined) return [];
  return [{ start: input.start, end: input.start + input.text.length, by: fixed.text }];
}

/** With what its fixes would change, in the lines of the file. */
function show({ input, judged, fixed }: Piece, paint: Paint): Judged | Misuse {
  if (isMisuse(input) || isMisuse(judged) || fixed === undefined) return judged;
  const diff = printDiff({ name: inputText(input), firstLine: input.firstLine, before: input, after: fixed }, paint);
  return { ...judged, fixes: { made: fixed.made, diff } };
}

function judgeMended(input: FileInput | Misuse, fixed: FixedText | undefined, options: JudgeOptions): Judged | Misuse {
  const judged = tryJudge(input, options);
  return isMisuse(judged) || fixed === undefined ? judged : { ...judged, fixes: { made: fixed.made } };
}

function valueOf(input: FileInput | Misuse): unknown {
  return isMisuse(input) ? undefined : input.value;
}

function mendedValueOf({ input, fixed }: Piece): unknown {
  return fixed === undefined ? valueOf(input) : fixed.value;
}
