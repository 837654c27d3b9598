// Every supported runtime has them; the library of plain ECMAScript does not declare them.
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare const performance: { now(): number };

/** Time as a wait sees it; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970, for what the server dates. */
  readonly now: () => number;
  /** Milliseconds since any moment; never goes back, as the time of day can. */
  readonly elapsed: () => number;
  /** Calls `run` once after a time; what it returns calls that off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** The part of AbortSignal that a wait needs. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Longer timers fire at once. */
const longestTimer = 0x7fffffff;

/** The clock of the runtime. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (milliseconds, run) => {
    let timer: unknown;
    const arm = (left: number): void => {
      timer = left > longestTimer ? setTimeout(() => arm(left - longestTimer), longestTimer) : setTimeout(run, left);
    };
    arm(milliseconds);
    return () => clearTimeout(timer);
  },
};

/** How {@link settle} ended. */
export type Settled<Value> =
  | { readonly end: 'value'; readonly value: Value }
  | { readonly end: 'error'; readonly error: unknown }
  | { readonly end: 'timeout' }
  | { readonly end: 'abort' };

/** Waits for a task, a time, or an abort, whichever comes first; never rejects and leaves no timer or listener behind. */
export function settle<Value>(
  task: Promise<Value> | undefined,
  milliseconds: number,
  clock: Clock,
  signal: AbortSignalLike | undefined,
): Promise<Settled<Value>> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      // Nobody looks at it any more, but a rejection must not go unhandled.
      task?.catch(() => undefined);
      return resolve({ end: 'abort' });
    }
    let cancel: (() => void) | undefined;
    const finish = (settled: Settled<Value>): void => {
      cancel?.();
      signal?.removeEventListener('abort', abort);
      resolve(settled);
    };
    const abort = (): void => finish({ end: 'abort' });
    signal?.addEventListener('abort', abort);
    if (milliseconds < Number.POSITIVE_INFINITY) cancel = clock.after(milliseconds, () => finish({ end: 'timeout' }));
    task?.then(
      (value) => finish({ end: 'value', value }),
      (error: unknown) => finish({ end: 'error', error }),
    );
  });
}
