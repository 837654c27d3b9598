import { defaultDurationMs, parseDuration } from './duration.ts';
import type { OperationReading } from './operation-reading.ts';
import type { AbortSignalLike, Clock } from './runtime/clock.ts';
import type { WaitSettings } from './wait-options.ts';

/** How long a command is waited for, at least, once it runs on the device: no source says how long a user may take. */
const runningMs = 3_600_000;

/** Says how long a wait may still last. */
export interface WaitLimit {
  /** Takes in what a reading tells of the command's validity. */
  readonly learn: (reading: OperationReading) => void;
  /** Milliseconds; 0 or less when the time is up. */
  readonly left: () => number;
}

/** Starts to count: to the timeout that the options name, else to the end of the command's validity and a margin, in which there is a last look. */
export function startWaitLimit({ timeoutMs, expiryGraceMs, maxDelayMs, clock }: WaitSettings<AbortSignalLike>): WaitLimit {
  const start = clock.elapsed();
  let validMs = defaultDurationMs;
  let runsSince: number | undefined;
  const end = (): number => {
    if (timeoutMs !== undefined) return start + timeoutMs;
    const validUntil = start + validMs + expiryGraceMs + maxDelayMs;
    return runsSince === undefined ? validUntil : Math.max(validUntil, runsSince + runningMs);
  };
  return {
    learn: ({ state, timing }) => {
      validMs = parseDuration(timing.duration ?? '') ?? defaultDurationMs;
      if (state === 'running') runsSince ??= clock.elapsed();
    },
    left: () => end() - clock.elapsed(),
  };
}

/** Time until a pending command counts as expired; no limit for any other. */
export function untilExpiry(reading: OperationReading | undefined, graceMs: number, clock: Clock): number {
  const expiresAt = reading?.state === 'pending' ? reading.timing.expiresAt : undefined;
  return expiresAt === undefined ? Number.POSITIVE_INFINITY : expiresAt + graceMs - clock.now();
}
