import type { DeviceJudgement } from './device-judgement.ts';
import { undecidedText } from './finding-text.ts';

/** Collects what was left undecided for the lines of a stream, so that each reason is told once. */
export class UndecidedLines {
  private readonly counts = new Map<string, number>();

  /** Adds what was left undecided for a line. */
  add(forDevice: DeviceJudgement): void {
    for (const text of undecidedText(forDevice)) this.counts.set(text, (this.counts.get(text) ?? 0) + 1);
  }

  /** Says for each reason on how many lines it was. */
  texts(): string[] {
    return [...this.counts].map(([text, count]) => `${text} on ${count} ${count === 1 ? 'line' : 'lines'}`);
  }
}
