import type { Reporter } from './diagnostics/reporter.ts';

/** What stages have made so far; nothing any more once one of them reported an error. */
export interface Stages<T> {
  /** Runs the next stage on what the last one made, where no error was reported. */
  next<U>(stage: (made: T) => U | undefined): Stages<U>;
  /** What the last stage made; undefined where there was an error. */
  readonly made: T | undefined;
}

/** Begins a row of stages that share a reporter. */
export function beginStages<T>(reporter: Reporter, first: () => T | undefined): Stages<T> {
  return after(reporter, first());
}

function after<T>(reporter: Reporter, value: T | undefined): Stages<T> {
  const made = reporter.failed ? undefined : value;
  return { made, next: (stage) => after(reporter, made === undefined ? undefined : stage(made)) };
}
