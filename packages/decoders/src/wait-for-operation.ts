import type { OperationLike } from '@amapi-spec/types';
import { operationStates } from './gen/operation-states.ts';
import { classifyGetError } from './get-error.ts';
import type { OperationReading } from './operation-reading.ts';
import { readOperation } from './read-operation.ts';
import { settle, systemClock } from './runtime/clock.ts';
import type { AbortSignalLike, Clock } from './runtime/clock.ts';
import type { Citation } from './runtime/rows.ts';

/** Reads an operation by its name: what the caller's client does. */
export type GetOperation<Signal extends AbortSignalLike = AbortSignalLike> = (
  name: string,
  context: { readonly signal: Signal | undefined },
) => Promise<OperationLike | null | undefined>;

/** How to wait. Times are milliseconds. */
export interface WaitOptions<Signal extends AbortSignalLike = AbortSignalLike> {
  /** Ends the wait; passed on to the getter. */
  readonly signal?: Signal;
  /** Ends the wait, a getter that hangs included. Default: none, and a command can wait for its user forever. */
  readonly timeoutMs?: number;
  /** First pause. Default 1,000. */
  readonly initialDelayMs?: number;
  /** Longest pause. Default 60,000. */
  readonly maxDelayMs?: number;
  /** What each pause is multiplied by. Default 2. */
  readonly factor?: number;
  /** Share of a pause that is left to chance, 0 to 1. Default 0.5. */
  readonly jitter?: number;
  /** How long after its validity a command counts as expired, since a report may be late. Default 60,000. */
  readonly expiryGraceMs?: number;
  /** How many passing failures of the getter in a row are borne. Default 5. */
  readonly maxFailures?: number;
  /** The command's type, for a device that is gone before the operation was read once. */
  readonly commandType?: string;
  /** Called with each reading. */
  readonly onReading?: (reading: OperationReading) => void;
  readonly clock?: Clock;
  /** From 0 to 1. Default Math.random. */
  readonly random?: () => number;
}

/** How a wait ended. `reading` is the last one, if there was any. */
export type WaitResult =
  /** The operation has a final state; see `reading.state`. */
  | { readonly outcome: 'finished'; readonly reading: OperationReading }
  /** The operation is gone, as is to be expected after WIPE and RELINQUISH_OWNERSHIP. */
  | {
      readonly outcome: 'device_gone';
      readonly summary: string;
      readonly sources: readonly Citation[];
      readonly reading?: OperationReading;
    }
  /** The server does not know the operation: a wrong name, or it was dropped with its result. */
  | { readonly outcome: 'not_found'; readonly error: unknown; readonly reading?: OperationReading }
  | { readonly outcome: 'timed_out'; readonly reading?: OperationReading }
  | { readonly outcome: 'aborted'; readonly reason: unknown; readonly reading?: OperationReading }
  /** The getter failed for good. */
  | { readonly outcome: 'get_failed'; readonly error: unknown; readonly reading?: OperationReading };

const endsManagement: ReadonlySet<string> = new Set(['WIPE', 'RELINQUISH_OWNERSHIP']);

/**
 * Reads an operation again and again until it has a final state; a running one has none. Pauses grow and vary; the end of the command's own
 * validity is not overslept. Rejects only when `onReading` throws: failures of the getter are results; those that pass (429, 5xx, no status) are tried again.
 */
export async function waitForOperation<Signal extends AbortSignalLike = AbortSignalLike>(
  get: GetOperation<Signal>,
  name: string,
  options: WaitOptions<Signal> = {},
): Promise<WaitResult> {
  const { signal, clock = systemClock, timeoutMs = Number.POSITIVE_INFINITY, expiryGraceMs = 60_000, maxFailures = 5 } = options;
  const deadline = clock.now() + timeoutMs;
  let last: { reading?: OperationReading } = {};
  let failures = 0;
  if (signal?.aborted === true) return { outcome: 'aborted', reason: signal.reason };
  for (let attempt = 0; ; attempt++) {
    // A getter that throws at once must not throw out of here.
    const task = (async () => get(name, { signal }))();
    const settled = await settle(task, deadline - clock.now(), clock, signal);
    if (settled.end === 'abort') return { outcome: 'aborted', reason: signal?.reason, ...last };
    if (settled.end === 'timeout') return { outcome: 'timed_out', ...last };
    if (settled.end === 'value') {
      failures = 0;
      const reading = readOperation(settled.value, { now: clock.now() - expiryGraceMs });
      last = { reading };
      options.onReading?.(reading);
      if (reading.final) return { outcome: 'finished', reading };
    } else {
      const kind = classifyGetError(settled.error);
      if (kind === 'not_found') return notFound(settled.error, last, options.commandType);
      if (kind === 'lasting' || ++failures > maxFailures) return { outcome: 'get_failed', error: settled.error, ...last };
    }
    const pause = Math.min(nextPause(attempt, options), untilExpiry(last.reading, clock.now() - expiryGraceMs), deadline - clock.now());
    const slept = await settle(undefined, Math.max(0, pause), clock, signal);
    if (slept.end === 'abort') return { outcome: 'aborted', reason: signal?.reason, ...last };
    if (clock.now() >= deadline) return { outcome: 'timed_out', ...last };
  }
}

function notFound(error: unknown, last: { reading?: OperationReading }, commandType: string | undefined): WaitResult {
  if (!endsManagement.has(last.reading?.commandType ?? commandType ?? '')) return { outcome: 'not_found', error, ...last };
  const { brief, sources } = operationStates.DEVICE_GONE;
  return { outcome: 'device_gone', summary: brief, sources, ...last };
}

function nextPause(
  attempt: number,
  { initialDelayMs = 1000, maxDelayMs = 60_000, factor = 2, jitter = 0.5, random = Math.random }: Omit<WaitOptions, 'signal'>,
): number {
  return Math.min(maxDelayMs, initialDelayMs * factor ** attempt) * (1 - jitter * random());
}

/** Time until a pending command counts as expired; no limit for any other. */
function untilExpiry(reading: OperationReading | undefined, now: number): number {
  const expiresAt = reading?.state === 'pending' ? reading.timing.expiresAt : undefined;
  return expiresAt === undefined ? Number.POSITIVE_INFINITY : expiresAt - now;
}
