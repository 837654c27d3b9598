import type { WrittenInput } from './judge-input.ts';
import type { JudgeOptions } from './judge-options.ts';
import type { Judged } from './judged.ts';

/** To look for fixes takes some ten times as long as to judge; a stream of wrong lines is not held up for a number. */
export const countLimits = { findings: 1_000, length: 100_000 } as const;

/** Counts the fixes that `--fix` would make in inputs that are only judged. Where nothing is found it does nothing, and what it needs is loaded with the first finding. */
export class FixCounter {
  private readonly options: JudgeOptions;
  private findings = 0;

  constructor(options: JudgeOptions) {
    this.options = options;
  }

  /** Returns what was judged with the number of its fixes, or without one beyond the limits. */
  async count(input: WrittenInput, judged: Judged): Promise<Judged> {
    if (judged.findings.length === 0 || input.text.length > countLimits.length) return judged;
    this.findings += judged.findings.length;
    if (this.findings > countLimits.findings) return judged;
    const { fixInput } = await import('../fix/index.ts');
    return { ...judged, fixable: fixInput(input, this.options).made };
  }
}
