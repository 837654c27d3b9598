import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as decoders from './index.ts';
import { anything, hostileValues, thrownByCall } from './test/hostile-values.ts';
import { withPollutedPrototype } from './test/with-polluted-prototype.ts';

const functions = Object.entries(decoders).flatMap(([name, value]): [string, (...values: unknown[]) => unknown][] =>
  typeof value === 'function' && name !== 'waitForOperation' ? [[name, value as (...values: unknown[]) => unknown]] : [],
);

describe('what callers without types may give', () => {
  test.each(functions)('%s does not throw', (_, call) => {
    for (const first of hostileValues()) for (const second of [undefined, ...hostileValues()]) call(first, second);
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 3 }), (makers) => {
        call(...makers.map((make) => make()));
      }),
      { numRuns: 2000 },
    );
  });

  test('waitForOperation rejects only with a RangeError, or with what a function of the options throws', async () => {
    const clock = {
      now: () => 0,
      elapsed: () => performance.now(),
      after: (_: number, run: () => void) => (setImmediate(run), () => undefined),
    };
    const names = fc.constantFrom('timeoutMs', 'jitter', 'factor', 'maxDelayMs', 'signal', 'random', 'commandType', 'expiryGraceMs');
    await fc.assert(
      fc.asyncProperty(anything, fc.array(fc.tuple(names, anything)), anything, async (value, given, name) => {
        const options = { ...Object.fromEntries(given.map(([option, make]) => [option, make()])), clock };
        try {
          await decoders.waitForOperation((async () => value()) as never, name() as string, options);
        } catch (error) {
          if (error !== thrownByCall) expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 3000 },
    );
    for (const options of hostileValues()) {
      const waited = decoders
        .waitForOperation(async () => ({ done: true }), 'x', options as object)
        .catch((error: unknown) => ({ outcome: error }));
      expect(await waited).toMatchObject({ outcome: expect.anything() });
    }
  });
});

test('what somebody put on Object.prototype changes nothing', async () => {
  const operation = { name: 'enterprises/e/devices/d/operations/1', metadata: { type: 'LOCK' }, done: true };
  const started = { ...operation, metadata: { type: 'START_LOST_MODE', startLostModeStatus: { status: 'SUCCESS' } } };
  const calls = (): unknown[] => [
    decoders.readOperation(operation),
    decoders.readOperation(started),
    decoders.readOperation({ ...operation, error: { code: 5 } }),
    decoders.readNotification({ attributes: { notificationType: 'COMMAND' }, data: Buffer.from(JSON.stringify(started)) }),
    decoders.explainEsimError({ operationCode: '5', errorCode: '10005' }),
    decoders.explainEsimError({ subject: '8.2.6', reason: '3.8' }),
    decoders.describeEsimError(7, 0x5000a),
    decoders.parseActivationCode('1$smdp.example.com$A'),
    decoders.formatActivationCode({ smdpAddress: 'smdp.example.com', matchingId: 'A', confirmationCodeRequired: false }),
    decoders.inputKindOf(operation),
    decoders.inputKindOf({}),
  ];
  const want = JSON.stringify(calls());
  const rows = {
    status: 'FAILED',
    outcomes: {},
    outcome: 'failed',
    effect: 'none',
    retry: 'never',
    causes: ['x'],
    actors: ['user'],
    for: {},
    note: 'x',
  };
  const inputs = {
    errorCode: 'API_LEVEL',
    error: { code: 9 },
    response: {},
    now: 1e15,
    prefix: true,
    subject: '1',
    code: 7,
    smdpOid: '2.1',
  };
  const others = {
    params: 'x',
    operationCode: '3',
    kind: 'other',
    codeMayBeUsedUp: true,
    functionInferred: true,
    waitsFor: 'user',
    LOCK: {},
    '@type': 'x',
  };
  const polluted = { ...rows, ...inputs, ...others };
  const got = await withPollutedPrototype(polluted, () => JSON.stringify(calls()));
  expect(got).toBe(want);
});
