import { waitForOperation } from '@amapi-spec/decoders';
import fc from 'fast-check';
import { build } from './build-recipe.ts';
import { createFakeClock } from './fake-clock.ts';
import { anyRecipe, type Recipe } from './recipe.ts';

/** A wait: what the getter gives, one after the other and then the last again, and the options. */
export interface WaitCase {
  readonly answers: readonly { readonly throws: boolean; readonly what: Recipe }[];
  readonly options: Readonly<Record<string, number | string | null>>;
}

const numbers = fc.oneof(
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, -0, -1, 1e-9, 0.5, 1, 1000, 2 ** 31, 2 ** 53, Number.MAX_VALUE),
  fc.constantFrom<string | null>('5', '', null),
);
const optionNames = ['initialDelayMs', 'maxDelayMs', 'factor', 'jitter', 'expiryGraceMs', 'maxFailures', 'timeoutMs'];

/** Waits with hostile options, a getter that gives hostile answers, or both. */
export const anyWait: fc.Arbitrary<WaitCase> = fc.record({
  answers: fc.array(fc.record({ throws: fc.boolean(), what: anyRecipe }), { maxLength: 3 }),
  options: fc.dictionary(fc.constantFrom(...optionNames), numbers, { maxKeys: 3 }),
});

/** Of a getter that takes 50 ms, in a minute. */
const mostPolls = 1210;

/** Waits under a clock that runs as fast as it can, and says what is wrong with how it ends; undefined when nothing is. */
export async function judgeWaiting({ answers, options }: WaitCase): Promise<string | undefined> {
  const clock = createFakeClock();
  let polls = 0;
  const made = answers.map(({ throws, what }) => ({ throws, what: build(what) }));
  const get = (): Promise<never> => {
    clock.pass(50);
    const answer = made[Math.min(polls++, made.length - 1)];
    if (answer === undefined) return Promise.resolve({ name: 'enterprises/e/devices/d/operations/1' } as never);
    // Not wrapped in a promise: a getter may throw at once.
    if (answer.throws) throw answer.what;
    return answer.what as Promise<never>;
  };
  try {
    const waits = waitForOperation(get, 'enterprises/e/devices/d/operations/1', {
      timeoutMs: 60_000,
      ...(options as object),
      clock,
      random: () => 0.5,
    });
    const ended = waits.then(
      () => undefined,
      (error: unknown) =>
        error instanceof RangeError ? undefined : `rejects with ${error instanceof Error ? error.constructor.name : `a ${typeof error}`}`,
    );
    // A caller who wants no end gets none.
    const endless = options['timeoutMs'] === Infinity || Number(options['timeoutMs'] ?? 0) > 1e9;
    return await Promise.race([
      ended,
      clock
        .run(() => polls > mostPolls)
        .then((end) => (endless && end === 'stopped' ? undefined : end === 'idle' ? 'never ends' : 'asks without end')),
    ]);
  } catch (error) {
    return error instanceof RangeError ? undefined : 'throws at the call';
  } finally {
    clock.stop();
  }
}
