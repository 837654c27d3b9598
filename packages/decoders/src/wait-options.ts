import type { OperationReading } from './operation-reading.ts';
import { systemClock } from './runtime/clock.ts';
import type { AbortSignalLike, Clock } from './runtime/clock.ts';
import { memberOf } from './runtime/loose.ts';

/** How to wait. Times are milliseconds. */
export interface WaitOptions<Signal extends AbortSignalLike = AbortSignalLike> {
  /** Ends the wait; passed on to the getter. */
  readonly signal?: Signal;
  /**
   * Ends the wait, a getter that hangs included; `Infinity` for none. Default: as long as the command is valid, ten minutes unless it says
   * otherwise, then `expiryGraceMs`, and `maxDelayMs` for a last look; for one that was seen to run on the device, or to wait for its user, at least an hour from then on.
   */
  readonly timeoutMs?: number;
  /** First pause, 0 and more. Default 1,000. After 0 the pauses grow from 1. */
  readonly initialDelayMs?: number;
  /** Longest pause, 1 and more. Default 60,000. */
  readonly maxDelayMs?: number;
  /** What each pause is multiplied by, 1 and more. Default 2. */
  readonly factor?: number;
  /** Share of a pause that is left to chance, 0 to 1. Default 0.5. */
  readonly jitter?: number;
  /** How long after its validity a command counts as expired, since a report may be late. Default 60,000. */
  readonly expiryGraceMs?: number;
  /** How many passing failures of the getter in a row are borne, 0 and more. Default 5. */
  readonly maxFailures?: number;
  /** The command's type, for a device that is gone before the operation was read once. */
  readonly commandType?: string;
  /** Called with each reading. */
  readonly onReading?: (reading: OperationReading) => void;
  readonly clock?: Clock;
  /** From 0 to 1. Default Math.random. */
  readonly random?: () => number;
}

/** The options, with their defaults. */
export type WaitSettings<Signal extends AbortSignalLike> = Required<
  Pick<WaitOptions, 'initialDelayMs' | 'maxDelayMs' | 'factor' | 'jitter' | 'expiryGraceMs' | 'maxFailures' | 'clock' | 'random'>
> & {
  readonly [Name in 'signal' | 'timeoutMs' | 'commandType' | 'onReading']: WaitOptions<Signal>[Name] | undefined;
};

interface Limits {
  readonly standard: number;
  readonly least: number;
  readonly most: number;
}

/** The greatest finite number, written out: a bundler leaves a member access in, as it might run code. */
const finite = 1.7976931348623157e308;

const limits = {
  initialDelayMs: { standard: 1000, least: 0, most: finite },
  maxDelayMs: { standard: 60_000, least: 1, most: finite },
  factor: { standard: 2, least: 1, most: finite },
  jitter: { standard: 0.5, least: 0, most: 1 },
  expiryGraceMs: { standard: 60_000, least: 0, most: finite },
  maxFailures: { standard: 5, least: 0, most: Infinity },
} as const satisfies Readonly<Record<string, Limits>>;

/** Checks the options and fills in the defaults. Throws a RangeError for a number that is out of range, and for what has not the type that it must have. */
export function checkWaitOptions<Signal extends AbortSignalLike>(options: WaitOptions<Signal>): WaitSettings<Signal> {
  const given = <Name extends keyof WaitOptions>(name: Name) => (readOption(options, name, name) ?? undefined) as WaitOptions<Signal>[Name];
  const number = (name: keyof typeof limits): number => inRange(name, given(name) ?? limits[name].standard, limits[name]);
  const timeoutMs = given('timeoutMs');
  return {
    initialDelayMs: number('initialDelayMs'),
    maxDelayMs: number('maxDelayMs'),
    factor: number('factor'),
    jitter: number('jitter'),
    expiryGraceMs: number('expiryGraceMs'),
    maxFailures: number('maxFailures'),
    clock: having('clock', given('clock'), 'now', 'elapsed', 'after') ?? systemClock,
    random: callable('random', given('random')) ?? Math.random,
    timeoutMs: timeoutMs === undefined ? undefined : inRange('timeoutMs', timeoutMs, { least: 0, most: Number.POSITIVE_INFINITY }),
    signal: having('signal', given('signal'), 'addEventListener', 'removeEventListener'),
    commandType: given('commandType'),
    onReading: callable('onReading', given('onReading')),
  };
}

function readOption(value: unknown, member: string, option: string): unknown {
  try {
    return memberOf(value, member);
  } catch {
    // A getter or a proxy threw.
    throw new RangeError(`${option} must be readable`);
  }
}

function inRange(name: string, value: number, { least, most }: Omit<Limits, 'standard'>): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  const upper = most === Number.POSITIVE_INFINITY ? '' : most === finite ? ', and finite' : ` and at most ${most}`;
  throw new RangeError(`${name} must be a number of at least ${least}${upper}`);
}

function callable<Called>(name: string, value: Called | undefined): Called | undefined {
  if (value === undefined || typeof value === 'function') return value;
  throw new RangeError(`${name} must be a function`);
}

function having<Value>(name: string, value: Value | undefined, ...methods: readonly string[]): Value | undefined {
  if (value === undefined || methods.every((method) => typeof readOption(value, method, name) === 'function')) return value;
  throw new RangeError(`${name} must have ${methods.join(', ')}`);
}
