/** A clock whose time passes as soon as there is nothing else to do. */
export interface FakeClock {
  readonly now: () => number;
  readonly elapsed: () => number;
  readonly after: (milliseconds: number, run: () => void) => () => void;
  readonly pass: (milliseconds: number) => void;
  /** Runs timers in their order until `enough`, or until none has been left for a while. */
  readonly run: (enough: () => boolean) => Promise<'stopped' | 'idle'>;
  readonly stop: () => void;
}

const mostIdleTurns = 50;

/** Creates a clock that starts at 0. A timer of NaN is due at once, as those of the runtimes are; one of Infinity never. */
export function createFakeClock(): FakeClock {
  let time = 0;
  let stopped = false;
  const isStopped = (): boolean => stopped;
  const timers = new Map<object, { readonly due: number; readonly run: () => void }>();
  const fireNext = (): boolean => {
    const [next] = [...timers].filter(([, { due }]) => due < Infinity).toSorted(([, a], [, b]) => a.due - b.due);
    if (next === undefined) return false;
    timers.delete(next[0]);
    time = Math.max(time, next[1].due);
    next[1].run();
    return true;
  };
  return {
    now: () => time,
    elapsed: () => time,
    after: (milliseconds, run) => {
      const key = {};
      timers.set(key, { due: Number.isNaN(milliseconds) ? time : time + milliseconds, run });
      return () => timers.delete(key);
    },
    pass: (milliseconds) => {
      time += milliseconds;
    },
    run: async (enough) => {
      let idle = 0;
      while (idle < mostIdleTurns) {
        if (isStopped() || enough()) return 'stopped';
        idle = fireNext() ? 0 : idle + 1;
        await new Promise((resolve) => setImmediate(resolve));
      }
      return 'idle';
    },
    stop: () => {
      stopped = true;
    },
  };
}
