import type { OperationLike } from '@amapi-spec/types';
import { describeState } from './describe-outcome.ts';
import { classifyGetError, classifyHttpAnswer } from './get-error.ts';
import type { GetErrorKind } from './get-error.ts';
import { readHttpAnswer } from './http-answer.ts';
import { inputKindOf } from './input-kind.ts';
import type { InputKind } from './input-kind.ts';
import type { OperationReading } from './operation-reading.ts';
import { readOperation } from './read-operation.ts';
import { readOtherKind } from './read-other-kind.ts';
import { settle } from './runtime/clock.ts';
import type { AbortSignalLike } from './runtime/clock.ts';
import type { Citation } from './runtime/rows.ts';
import { startWaitLimit, untilExpiry } from './wait-limit.ts';
import { checkWaitOptions } from './wait-options.ts';
import type { WaitOptions, WaitSettings } from './wait-options.ts';

/** Reads an operation by its name: what the caller's client does. A client's whole response, with the operation as its data, is taken too. */
export type GetOperation<Signal extends AbortSignalLike = AbortSignalLike> = (
  name: string,
  context: { readonly signal: Signal | undefined },
) => Promise<OperationLike | { readonly status: number; readonly data: unknown } | null | undefined>;

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
  /** Time was up; the command may still be carried out, and can be waited for again. */
  | { readonly outcome: 'timed_out'; readonly reading?: OperationReading }
  | { readonly outcome: 'aborted'; readonly reason: unknown; readonly reading?: OperationReading }
  /** The getter failed for good, or gave the server's refusal. */
  | { readonly outcome: 'get_failed'; readonly error: unknown; readonly reading?: OperationReading }
  /** The getter gave something else than an operation: a mistake in it, which waiting does not mend. */
  | { readonly outcome: 'not_an_operation'; readonly kind: InputKind; readonly summary: string; readonly reading?: OperationReading };

const endsManagement: ReadonlySet<string> = new Set(['WIPE', 'RELINQUISH_OWNERSHIP']);

/**
 * Reads an operation again and again until it has a final state; a running one has none. Pauses grow and vary; the end of the command's own
 * validity is not overslept. Failures of the getter are results, whether it throws them or gives the server's answer; those that pass (408,
 * 429, 5xx, no status) are tried again. Rejects only with a RangeError, at once, for options that are out of range, and when a function of
 * the options throws.
 */
export async function waitForOperation<Signal extends AbortSignalLike = AbortSignalLike>(
  get: GetOperation<Signal>,
  name: string,
  options: WaitOptions<Signal> = {},
): Promise<WaitResult> {
  const settings = checkWaitOptions(options);
  const { signal, clock, expiryGraceMs, maxFailures, onReading } = settings;
  const limit = startWaitLimit(settings);
  let last: { reading?: OperationReading } = {};
  let failures = 0;
  if (signal?.aborted === true) return { outcome: 'aborted', reason: signal.reason };
  for (let attempt = 0; ; attempt++) {
    // A getter that throws at once must not throw out of here.
    const task = (async () => get(name, { signal }))();
    const settled = await settle(task, limit.left(), clock, signal);
    if (settled.end === 'abort') return { outcome: 'aborted', reason: signal?.reason, ...last };
    if (settled.end === 'timeout') return { outcome: 'timed_out', ...last };
    const got = settled.end === 'value' ? sortValue(settled.value) : failure(classifyGetError(settled.error), settled.error);
    if (got.is === 'other') return { outcome: 'not_an_operation', ...got.other, ...last };
    if (got.is === 'operation') {
      failures = 0;
      const reading = readOperation(got.operation, { now: clock.now() - expiryGraceMs });
      last = { reading };
      limit.learn(reading);
      onReading?.(reading);
      if (reading.final) return { outcome: 'finished', reading };
    } else {
      if (got.kind === 'not_found') return notFound(got.error, last, settings.commandType);
      if (got.kind === 'lasting' || ++failures > maxFailures) return { outcome: 'get_failed', error: got.error, ...last };
    }
    const pause = Math.min(nextPause(attempt, settings), untilExpiry(last.reading, expiryGraceMs, clock), limit.left());
    const slept = await settle(undefined, Math.max(0, pause), clock, signal);
    if (slept.end === 'abort') return { outcome: 'aborted', reason: signal?.reason, ...last };
    if (limit.left() <= 0) return { outcome: 'timed_out', ...last };
  }
}

/** What a getter gave. */
type Got =
  | { readonly is: 'operation'; readonly operation: OperationLike }
  | { readonly is: 'failure'; readonly kind: GetErrorKind; readonly error: unknown }
  | { readonly is: 'other'; readonly other: { readonly kind: InputKind; readonly summary: string } };

function sortValue(value: unknown): Got {
  const kind = inputKindOf(value);
  if (kind === 'operation') return { is: 'operation', operation: value as OperationLike };
  if (kind === 'http_error') return failure(classifyHttpAnswer(value), value);
  if (kind === 'http_response') {
    const { status = 200, content } = readHttpAnswer(value);
    const inner = inputKindOf(content);
    if (status >= 400 || inner === 'http_error') return failure(classifyHttpAnswer(value), value);
    if (inner === 'operation') return { is: 'operation', operation: content as OperationLike };
  }
  return { is: 'other', other: { kind, summary: readOtherKind(value, kind).summary } };
}

function failure(kind: GetErrorKind, error: unknown): Got {
  return { is: 'failure', kind, error };
}

function notFound(error: unknown, last: { reading?: OperationReading }, commandType: string | undefined): WaitResult {
  const type = last.reading?.commandType ?? commandType ?? '';
  if (!endsManagement.has(type)) return { outcome: 'not_found', error, ...last };
  const { summary, sources } = describeState('DEVICE_GONE', type);
  return { outcome: 'device_gone', summary, sources, ...last };
}

/** Beyond this every pause is the longest one. */
const mostDoublings = 1000;

function nextPause(attempt: number, { initialDelayMs, maxDelayMs, factor, jitter, random }: WaitSettings<AbortSignalLike>): number {
  const grown = attempt === 0 ? initialDelayMs : Math.max(1, initialDelayMs) * factor ** Math.min(attempt, mostDoublings);
  const chance = random();
  return Math.min(maxDelayMs, grown) * (1 - jitter * (chance >= 0 && chance <= 1 ? chance : 0));
}
