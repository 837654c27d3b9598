import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withPollutedPrototype } from './test/with-polluted-prototype.ts';
import type { Clock } from './runtime/clock.ts';
import { waitForOperation } from './wait-for-operation.ts';
import type { GetOperation } from './wait-for-operation.ts';
import type { WaitOptions } from './wait-options.ts';

const name = 'enterprises/e/devices/d/operations/1';
const start = Date.parse('2026-09-14T18:52:33Z');
const pending = (type = 'LOCK', duration = '3600s'): object => ({ name, metadata: { type, createTime: '2026-09-14T18:52:33Z', duration } });
const done = (type = 'LOCK'): object => ({ ...pending(type), done: true });
const httpError = (status: number, message = 'words'): Error => Object.assign(new Error(message), { status });

/** A clock that jumps to the next timer as soon as everybody waits. */
class FakeClock implements Clock {
  time = start;
  readonly sleeps: number[] = [];
  readonly timers = new Set<{ at: number; run: () => void }>();

  /** What was added to the time of day, and not to the time that went by. */
  shift = 0;

  readonly now = (): number => this.time + this.shift;

  readonly elapsed = (): number => this.time - start;

  readonly after = (milliseconds: number, run: () => void): (() => void) => {
    const timer = { at: this.time + milliseconds, run };
    this.timers.add(timer);
    this.sleeps.push(milliseconds);
    setImmediate(() => this.#fire());
    return () => this.timers.delete(timer);
  };

  /** Every wait for the getter has a timer, too. */
  pauses(): number[] {
    return this.sleeps.filter((_, index) => index % 2 === 1);
  }

  #fire(): void {
    const [next] = [...this.timers].toSorted((a, b) => a.at - b.at);
    if (next === undefined) return;
    this.timers.delete(next);
    this.time = Math.max(this.time, next.at);
    next.run();
  }
}

/** A getter that answers with each item in turn, the last one for ever; errors are thrown. */
function answers(...items: unknown[]): GetOperation<AbortSignal> & { calls: number } {
  const get = async (): Promise<object> => {
    const item = items[Math.min(get.calls++, items.length - 1)];
    if (item instanceof Error) throw item;
    return item as object;
  };
  get.calls = 0;
  return get;
}

function wait(
  get: GetOperation<AbortSignal>,
  options: WaitOptions<AbortSignal> = {},
): ReturnType<typeof waitForOperation> & { clock: FakeClock } {
  const clock = new FakeClock();
  return Object.assign(waitForOperation(get, name, { clock, random: () => 0, ...options }), { clock });
}

describe('a wait that ends well', () => {
  test('ends at the first final state, having told every reading', async () => {
    const states: string[] = [];
    const get = answers(
      pending(),
      { ...pending('ADD_ESIM'), metadata: { type: 'ADD_ESIM', esimStatus: { status: 'IN_PROGRESS' } }, done: true },
      done(),
    );
    const result = await wait(get, { onReading: ({ state }) => states.push(state) });
    expect(result).toMatchObject({ outcome: 'finished', reading: { state: 'succeeded' } });
    expect(states).toEqual(['pending', 'running', 'succeeded']);
  });

  test('asks for the name it was given', async () => {
    const asked: string[] = [];
    await wait(async (wanted) => {
      asked.push(wanted);
      return done();
    });
    expect(asked).toEqual([name]);
  });

  test('a failure of the command is a finished wait', async () => {
    expect(await wait(answers({ ...done(), error: { code: 9 } }))).toMatchObject({ outcome: 'finished', reading: { state: 'failed' } });
  });
});

describe('pauses', () => {
  test('double up to the longest', async () => {
    const get = answers(...Array.from({ length: 9 }, () => pending('LOCK', '86400s')), done());
    const waiting = wait(get, { initialDelayMs: 1000, maxDelayMs: 30_000 });
    await waiting;
    expect(waiting.clock.pauses()).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000, 30_000]);
  });

  test('vary downwards by the jitter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), async (random, jitter) => {
        const waiting = wait(answers(pending(), done()), { random: () => random, jitter });
        await waiting;
        expect(waiting.clock.pauses()[0]).toBeCloseTo(1000 * (1 - jitter * random), 6);
      }),
      { numRuns: 30 },
    );
  });

  test("do not oversleep the command's own duration, and then it counts as expired", async () => {
    const waiting = wait(answers(pending('LOCK', '100s')), { initialDelayMs: 50_000, maxDelayMs: 3_600_000, expiryGraceMs: 10_000 });
    expect(await waiting).toMatchObject({ outcome: 'finished', reading: { state: 'expired' } });
    expect(waiting.clock.time - start).toBe(110_000);
  });
});

describe('a wait without a timeout', () => {
  const hour = 3_600_000;

  test.each([
    ['a getter that hangs', () => new Promise<never>(() => {}), 720_000, {}],
    ['a command without a creation time', answers({ name, metadata: { type: 'LOCK' } }), 720_000, { state: 'pending' }],
    ['a duration that cannot be read', answers({ name, metadata: { type: 'LOCK', duration: '1h' } }), 720_000, { state: 'pending' }],
    ['a duration of its own', answers({ name, metadata: { type: 'LOCK', duration: '60s' } }), 180_000, { state: 'pending' }],
    [
      'a user who never answers',
      answers({ name, metadata: { type: 'ADD_ESIM', esimStatus: { status: 'PENDING_USER_ACTION' } } }),
      hour,
      { state: 'running' },
    ],
  ])('%s: ends by itself', async (_, get, milliseconds, reading) => {
    const waiting = wait(get);
    expect(await waiting).toMatchObject({ outcome: 'timed_out', ...(Object.keys(reading).length === 0 ? {} : { reading }) });
    expect(waiting.clock.elapsed()).toBe(milliseconds);
  });

  test('goes on for as long as was asked', async () => {
    const waiting = wait(answers(...Array.from({ length: 900 }, () => ({ name, metadata: { type: 'LOCK' } })), done()), {
      timeoutMs: Number.POSITIVE_INFINITY,
    });
    expect(await waiting).toMatchObject({ outcome: 'finished' });
    expect(waiting.clock.elapsed()).toBeGreaterThan(14 * hour);
  });

  test('is not moved by a time of day that goes back', async () => {
    const waiting = wait(answers(pending()), { timeoutMs: 5000, onReading: () => (waiting.clock.shift -= hour) });
    expect(await waiting).toMatchObject({ outcome: 'timed_out' });
    expect(waiting.clock.elapsed()).toBe(5000);
  });
});

describe('options', () => {
  test.each<[string, WaitOptions<AbortSignal>]>(
    Object.entries({
      timeoutMs: [-1, Number.NaN],
      initialDelayMs: [-1, Number.NaN, Number.POSITIVE_INFINITY],
      maxDelayMs: [0, -1, Number.NaN, Number.POSITIVE_INFINITY],
      factor: [0.5, 0, -2, Number.NaN, Number.POSITIVE_INFINITY],
      jitter: [-0.1, 1.1, Number.NaN],
      expiryGraceMs: [-1, Number.NaN, Number.POSITIVE_INFINITY],
      maxFailures: [-1, Number.NaN],
      random: [1],
      onReading: ['x'],
    }).flatMap(([option, values]) => values.map((value): [string, object] => [`${option} ${value}`, { [option]: value }])),
  )('%s is refused at once', async (_, options) => {
    const get = answers(done());
    await expect(wait(get, options)).rejects.toThrow(RangeError);
    await expect(wait(get, options)).rejects.toThrow(Object.keys(options)[0] ?? '');
    expect(get.calls).toBe(0);
  });

  test('a first pause of 0 does not hang, and does not ask without pauses', async () => {
    const get = answers(...Array.from({ length: 2000 }, () => pending('LOCK', '864000s')), done());
    const waiting = wait(get, { initialDelayMs: 0, maxDelayMs: 50 });
    expect(await waiting).toMatchObject({ outcome: 'finished' });
    expect(waiting.clock.pauses().slice(0, 9)).toEqual([0, 2, 4, 8, 16, 32, 50, 50, 50]);
  });

  test('the largest numbers give no pause that is no number', async () => {
    const huge = { initialDelayMs: Number.MAX_VALUE, factor: Number.MAX_VALUE, maxDelayMs: 7, random: () => Number.NaN };
    const waiting = wait(answers(pending(), pending(), done()), huge);
    await waiting;
    expect(waiting.clock.pauses()).toEqual([7, 7]);
  });

  test('that somebody put on Object.prototype are none', async () => {
    const waited = await withPollutedPrototype({ timeoutMs: 0, factor: 0 }, () => wait(answers(pending(), done())));
    expect(waited).toMatchObject({ outcome: 'finished' });
  });
});

describe('what a getter gives', () => {
  const body = (code: number): object => ({ error: { code, message: 'words' } });

  test.each([429, 503, 408])('the body of HTTP %d is tried again', async (code) => {
    const get = answers(body(code), [body(code)], { status: code, data: body(code) }, done());
    expect(await wait(get)).toMatchObject({ outcome: 'finished', reading: { state: 'succeeded' } });
    expect(get.calls).toBe(4);
  });

  test('such bodies are borne as often as errors', async () => {
    expect(await wait(answers(body(503)), { maxFailures: 2 })).toEqual({ outcome: 'get_failed', error: body(503) });
  });

  test('the body of HTTP 404 is not found, or gone', async () => {
    expect(await wait(answers(pending('LOCK'), body(404)))).toMatchObject({ outcome: 'not_found', error: body(404) });
    expect(await wait(answers(pending('WIPE'), body(404)))).toMatchObject({ outcome: 'device_gone' });
    const gone = { status: 500, data: { error: { code: 500, message: 'Requested entity was not found.' } } };
    expect(await wait(answers(pending('WIPE'), gone))).toMatchObject({ outcome: 'device_gone' });
  });

  test.each([400, 401, 403])('the body of HTTP %d ends the wait', async (code) => {
    expect(await wait(answers(body(code), done()))).toEqual({ outcome: 'get_failed', error: body(code) });
  });

  test.each([
    ['data', { status: 200, statusText: 'OK', headers: {}, config: {}, data: done() }],
    ['body', { status: 200, body: done() }],
  ])("a client's whole response, with the operation as its %s, is understood", async (_, response) => {
    expect(await wait(answers(response))).toMatchObject({ outcome: 'finished', reading: { state: 'succeeded' } });
  });

  test.each([
    ['nothing', undefined, 'unknown'],
    ['null', null, 'unknown'],
    ['an empty object', {}, 'unknown'],
    ['the device', { name: 'enterprises/e/devices/d' }, 'device'],
    ['the command', { type: 'LOCK' }, 'command'],
    ['a list', { operations: [done()] }, 'operation_list'],
    ['the response of fetch', new Response('{}'), 'http_response'],
    ['a response with nothing', { status: 200, headers: {}, data: {} }, 'http_response'],
  ])('%s ends the wait at once, by its kind', async (_, value, kind) => {
    const get = answers(value);
    expect(await wait(get)).toEqual({ outcome: 'not_an_operation', kind, summary: expect.stringContaining('not an operation') });
    expect(get.calls).toBe(1);
  });

  test('an object that throws when it is read does not make the wait reject', async () => {
    const trap = (): never => {
      throw new Error('trap');
    };
    const thrower = Object.defineProperty({ done: true }, 'name', { get: trap, enumerable: true });
    expect(await wait(answers(thrower))).toMatchObject({ outcome: 'not_an_operation', kind: 'unknown' });
    const late = { name, metadata: Object.defineProperty({ type: 'LOCK' }, 'errorCode', { get: trap, enumerable: true }), done: true };
    expect(await wait(answers(late))).toMatchObject({ outcome: 'finished', reading: { state: 'unknown' } });
    expect(await wait(answers(Object.defineProperty({}, 'then', { get: trap })))).toMatchObject({ outcome: 'get_failed' });
    const error = Object.defineProperty(new Error('words'), 'status', { get: trap });
    expect(await wait(answers(error))).toEqual({ outcome: 'get_failed', error });
  });
});

describe('a wait that is ended', () => {
  test('by its deadline, a getter that hangs included', async () => {
    expect(await wait(answers(pending()), { timeoutMs: 5000 })).toMatchObject({ outcome: 'timed_out', reading: { state: 'pending' } });
    expect(await wait(() => new Promise(() => {}), { timeoutMs: 5000 })).toEqual({ outcome: 'timed_out' });
  });

  test('by an abort before, during a pause and during a read, with the reason', async () => {
    const reason = new Error('enough');
    let asked = 0;
    const counted = async (): Promise<object> => ({ calls: ++asked });
    expect(await wait(counted, { signal: AbortSignal.abort(reason) })).toEqual({ outcome: 'aborted', reason });
    expect(asked).toBe(0);
    const inPause = new AbortController();
    expect(
      await wait(answers(pending()), { signal: inPause.signal, onReading: () => queueMicrotask(() => inPause.abort(reason)) }),
    ).toMatchObject({
      outcome: 'aborted',
      reason,
      reading: { state: 'pending' },
    });
    const inRead = new AbortController();
    const result = wait(
      () => {
        queueMicrotask(() => inRead.abort(reason));
        return new Promise(() => {});
      },
      { signal: inRead.signal },
    );
    expect(await result).toEqual({ outcome: 'aborted', reason });
  });

  test('passes the signal on to the getter', async () => {
    const { signal } = new AbortController();
    const seen: unknown[] = [];
    await wait(
      async (_, context) => {
        seen.push(context.signal);
        return done();
      },
      { signal },
    );
    expect(seen).toEqual([signal]);
  });

  test('leaves no timer behind', async () => {
    const waiting = wait(answers(done()), { timeoutMs: 5000 });
    await waiting;
    expect(waiting.clock.timers.size).toBe(0);
  });
});

describe('404', () => {
  test.each(['WIPE', 'RELINQUISH_OWNERSHIP'])('after %s means that the device is gone, as expected', async (type) => {
    expect(await wait(answers(pending(type), httpError(404)))).toMatchObject({
      outcome: 'device_gone',
      reading: { state: 'pending', commandType: type },
    });
    expect(await wait(answers(httpError(404)), { commandType: type })).toMatchObject({ outcome: 'device_gone' });
  });

  test('after any other command means that the operation is not there', async () => {
    const error = httpError(404);
    expect(await wait(answers(pending('LOCK'), error))).toMatchObject({ outcome: 'not_found', error });
    expect(await wait(answers(error))).toEqual({ outcome: 'not_found', error });
  });

  test("the server's 500 for an entity that was not found is the same", async () => {
    expect(await wait(answers(pending('WIPE'), httpError(500, 'Requested entity was not found.')))).toMatchObject({
      outcome: 'device_gone',
    });
  });
});

describe('failures of the getter', () => {
  test.each([
    ['429', httpError(429)],
    ['503', httpError(503)],
    ['a code in a text, as gaxios has it', Object.assign(new Error('words'), { code: '503' })],
    ['a status in the response', Object.assign(new Error('words'), { response: { status: 502 } })],
    ['a network error', Object.assign(new Error('words'), { code: 'ECONNRESET' })],
  ])('%s passes', async (_, error) => {
    const get = answers(error, error, done());
    expect(await wait(get)).toMatchObject({ outcome: 'finished' });
    expect(get.calls).toBe(3);
  });

  test('a few in a row are borne, and no more', async () => {
    const error = httpError(503);
    const get = answers(error);
    expect(await wait(get, { maxFailures: 3 })).toEqual({ outcome: 'get_failed', error });
    expect(get.calls).toBe(4);
  });

  test('a read in between starts the count again', async () => {
    const error = httpError(503);
    expect(await wait(answers(error, error, pending(), error, error, done()), { maxFailures: 2 })).toMatchObject({ outcome: 'finished' });
  });

  test.each([400, 401, 403])('%d ends the wait at once', async (status) => {
    const error = httpError(status);
    const get = answers(error);
    expect(await wait(get)).toEqual({ outcome: 'get_failed', error });
    expect(get.calls).toBe(1);
  });

  test('a getter that throws at once is a failure like any other', async () => {
    const error = httpError(403);
    const result = wait(() => {
      throw error;
    });
    expect(await result).toEqual({ outcome: 'get_failed', error });
  });
});

test('the real clock works too', async () => {
  const result = await waitForOperation(answers(pending(), done()), name, { initialDelayMs: 1, expiryGraceMs: 1e15 });
  expect(result).toMatchObject({ outcome: 'finished' });
});
