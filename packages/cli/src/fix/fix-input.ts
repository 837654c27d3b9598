import { judgeInput, type Input } from '../check/judge-input.ts';
import type { JudgeOptions } from '../check/judge-options.ts';
import type { Judged } from '../check/judged.ts';
import { formatOf, parseText } from '../parse-value.ts';
import { displayName, readText } from '../read-text.ts';
import type { Paint, Terminal } from '../terminal.ts';
import { fixText, type FixedText } from './fix-text.ts';
import { printDiff } from './print-diff.ts';
import { suggestFor } from './suggest-for.ts';
import { replaceFile } from './write-file.ts';

/** Whether fixes are made, or what they would change is shown. */
export type FixMode = 'make' | 'show';

/**
 * Mends what is safe to mend in a file, and judges it as it is afterwards; of standard input the mended text goes to standard output. What would
 * only be shown is judged as it is. Throws Misuse when it cannot be read, is of another kind, or cannot be written; it is unchanged then.
 */
export async function fixInput(name: string, mode: FixMode, options: JudgeOptions, paint: Paint, terminal: Terminal): Promise<Judged> {
  const text = await readText(name, terminal, true);
  // What comes behind it in a pipe gets the text in any case.
  let passedOn = text;
  try {
    const input: Input = { file: displayName(name), ...parseText(name, text) };
    const judged = judgeInput(input, options);
    if (judged.findings.length === 0) return judged;
    const fixed = fix(name, text, input, options);
    if (fixed.made === 0) return judged;
    if (mode === 'show') {
      const diff = printDiff({ file: input.file, before: { text, value: input.value }, after: fixed }, paint);
      return { ...judged, fixes: { made: fixed.made, diff } };
    }
    if (name !== '-') await replaceFile(name, terminal, (put) => put(fixed.text));
    passedOn = fixed.text;
    return { ...judgeInput({ file: input.file, ...parseText(name, fixed.text) }, options), fixes: { made: fixed.made } };
  } finally {
    if (mode === 'make' && name === '-') await terminal.out(passedOn);
  }
}

/** A mark of the byte order at the beginning stays. */
function fix(name: string, text: string, { value }: Input, options: JudgeOptions): FixedText {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const context = { format: formatOf(name), parse: (changed: string) => parseText(name, changed).value, suggest: suggestFor(options) };
  const fixed = fixText(text.slice(mark.length), value, context);
  return { ...fixed, text: mark + fixed.text };
}
