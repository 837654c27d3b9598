import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainEsimError } from './explain-esim-error.ts';
import { commands } from './gen/commands.ts';
import type { OperationReading } from './operation-reading.ts';
import { readOperation } from './read-operation.ts';
import { readOperationExamples } from './test/read-examples.ts';

const examples = readOperationExamples();
const minute = 60_000;
const createTime = '2026-09-14T18:52:33.942Z';
const created = Date.parse(createTime);
const name = 'enterprises/e/devices/d/operations/1';
const typeUrl = 'type.googleapis.com/google.android.devicemanagement.v1.Command';

/** An operation with a command, done unless said otherwise. */
function operation(command: object, rest: object = { done: true }): object {
  return { name, metadata: { '@type': typeUrl, createTime, ...command }, ...rest };
}

describe("the spec's examples", () => {
  /** The states that names of files begin with. */
  const states: Record<string, OperationReading['state']> = { partly: 'partly_succeeded' };
  const named = examples.filter(([file]) => /^(pending|running|succeeded|partly|failed|cancelled|expired|unknown)\b/.test(file));

  test.each(named)('%s is read as its name says', (file, value) => {
    const word = file.split('-')[0] ?? '';
    const metadata = value.metadata as { createTime?: string } | undefined;
    const now = Date.parse(metadata?.createTime ?? createTime) + (word === 'expired' ? 11 : 1) * minute;
    expect(readOperation(value, { now }).state).toBe(states[word] ?? word);
  });

  test('each of the eight states has an example', () => {
    const found = new Set(examples.map(([file]) => file.split('-')[0]));
    for (const word of ['pending', 'running', 'succeeded', 'partly', 'failed', 'cancelled', 'expired', 'unknown'])
      expect(found).toContain(word);
  });

  test('every reading that is not plain success says what to do next', () => {
    const silent = examples.filter(([, value]) => {
      const reading = readOperation(value);
      const plain = reading.state === 'succeeded' && reading.confirmed && reading.effect === 'done';
      return !plain && (reading.nextSteps ?? []).length === 0;
    });
    expect(silent).toEqual([]);
  });

  test("an internal error's details go to explainEsimError as they are", () => {
    const value = examples.find(([file]) => file === 'failed-esim-internal-error')?.[1];
    const reading = readOperation(value);
    if (reading.state !== 'failed') throw new Error(reading.state);
    expect(explainEsimError(reading.internalErrorDetails)).toMatchObject({ ok: true, value: { level: 'pair' } });
  });
});

describe('the order in which places speak', () => {
  test('a cancellation goes before everything', () => {
    const cancelled = operation(
      { type: 'START_LOST_MODE', startLostModeStatus: { status: 'SUCCESS' }, errorCode: 'UNKNOWN' },
      { done: true, error: { code: 1 } },
    );
    expect(readOperation(cancelled)).toMatchObject({ state: 'cancelled', final: true, actors: ['admin'] });
  });

  test.each([
    ['RESET_PASSWORD_RECENTLY', 'INVALID_VALUE', 5, 'status', 'RESET_PASSWORD_RECENTLY'],
    ['STATUS_UNSPECIFIED', 'INVALID_VALUE', 5, 'errorCode', 'INVALID_VALUE'],
    ['STATUS_UNSPECIFIED', 'COMMAND_ERROR_CODE_UNSPECIFIED', 5, 'error', 5],
    ['SOMETHING_NEWER', 'INVALID_VALUE', 5, 'errorCode', 'INVALID_VALUE'],
    ['SOMETHING_NEWER', 'SOMETHING_NEWER', 5, 'error', 5],
  ])('%s, %s and %d: the first that says something known is %s', (status, errorCode, code, place, want) => {
    const failed = operation(
      { type: 'START_LOST_MODE', startLostModeStatus: { status }, errorCode },
      { done: true, error: { code, message: 'words' } },
    );
    expect(readOperation(failed)).toMatchObject({ state: 'failed', failure: { place, code: want } });
  });

  test('newer values in all places end in unknown, with the values', () => {
    const newer = operation(
      { type: 'START_LOST_MODE', startLostModeStatus: { status: 'A_NEW' }, errorCode: 'B_NEW' },
      { done: true, error: { code: 77 } },
    );
    expect(readOperation(newer)).toMatchObject({
      state: 'unknown',
      final: true,
      unrecognized: [
        { field: 'metadata.startLostModeStatus.status', value: 'A_NEW' },
        { field: 'metadata.errorCode', value: 'B_NEW' },
        { field: 'error.code', value: 77 },
      ],
    });
  });

  test('a newer errorCode of a command without a status is unknown, not success', () => {
    expect(readOperation(operation({ type: 'LOCK', errorCode: 'B_NEW' }))).toMatchObject({ state: 'unknown' });
  });

  test('an error beside a running status ends it', () => {
    const failed = operation({ type: 'ADD_ESIM', esimStatus: { status: 'IN_PROGRESS' } }, { done: true, error: { code: 4 } });
    expect(readOperation(failed)).toMatchObject({ state: 'failed', failure: { place: 'error', code: 4 } });
  });

  test("a status of another command's kind is not this command's", () => {
    expect(readOperation(operation({ type: 'LOCK', esimStatus: { status: 'INTERNAL_ERROR' } }))).toMatchObject({
      state: 'succeeded',
      confirmed: false,
    });
  });
});

describe('silence', () => {
  const withStatus = new Set(Object.keys(commands).filter((type) => commands[type]?.status !== undefined));
  test.each(Object.keys(commands))('%s, done and nothing said', (type) => {
    const want = withStatus.has(type) ? { state: 'unknown' } : { state: 'succeeded', confirmed: false, effect: 'done' };
    expect(readOperation(operation({ type }))).toMatchObject({ ...want, final: true, commandType: type });
  });

  test('five commands have no status', () => {
    const silent = Object.keys(commands).filter((type) => !withStatus.has(type));
    expect(silent).toEqual(['LOCK', 'RESET_PASSWORD', 'REBOOT', 'RELINQUISH_OWNERSHIP', 'WIPE']);
  });

  test.each([
    [{ done: true, response: {} }],
    [{ response: {} }],
    [{ done: true, error: { code: 0 } }],
    [{ done: true, error: null, response: null }],
  ])('LOCK with %j is done and succeeded', (rest) => {
    expect(readOperation(operation({ type: 'LOCK' }, rest))).toMatchObject({ state: 'succeeded', done: true });
  });

  test.each([[{ message: 'words' }], [{ code: null, message: 'words' }], [{ code: '5', message: 'words' }]])(
    'an error with words and no code, %j, is not taken for success',
    (error) => {
      expect(readOperation(operation({ type: 'LOCK' }, { done: true, error }))).toMatchObject({ state: 'unknown', final: true });
    },
  );

  test('the name alone, as right after issuing, is pending', () => {
    expect(readOperation({ name })).toMatchObject({ state: 'pending', final: false, device: 'enterprises/e/devices/d' });
  });

  test.each([[null], [undefined], [{}], [[]], ['text'], [7]])('%j is unknown and not final', (value) => {
    expect(readOperation(value as object)).toMatchObject({ state: 'unknown', final: false });
  });
});

describe('states of single commands', () => {
  test.each([
    ['IN_PROGRESS', 'device', undefined],
    ['PENDING_USER_ACTION', 'user', ['user']],
  ])('%s is running even when done, and waits for the %s', (status, waitsFor, actors) => {
    const reading = readOperation(operation({ type: 'REMOVE_ESIM', esimStatus: { status } }));
    expect(reading).toMatchObject({ state: 'running', final: false, waitsFor });
    expect(reading.actors).toEqual(actors);
  });

  test('an eSIM that was added but not activated still needs the user', () => {
    const added = {
      type: 'ADD_ESIM',
      addEsimParams: { activationState: 'NOT_ACTIVATED' },
      esimStatus: { status: 'SUCCESS', esimInfo: { iccId: '89' } },
    };
    expect(readOperation(operation(added))).toMatchObject({ state: 'succeeded', effect: 'done', iccId: '89', actors: ['user'] });
    expect(readOperation(operation({ ...added, addEsimParams: { activationState: 'ACTIVATED' } })).actors).toBeUndefined();
  });

  test('an ICCID that was not found has both causes', () => {
    expect(readOperation(operation({ type: 'REMOVE_ESIM', esimStatus: { status: 'ERROR_ICC_ID_NOT_FOUND' } })).causes).toHaveLength(2);
  });

  test('a device without a free slot has two remedies', () => {
    const failed = operation({ type: 'ADD_ESIM', esimStatus: { status: 'ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT' } });
    expect(readOperation(failed).nextSteps).toHaveLength(2);
  });

  test.each([
    ['START_LOST_MODE', 'startLostModeStatus', 'ALREADY_IN_LOST_MODE'],
    ['STOP_LOST_MODE', 'stopLostModeStatus', 'NOT_IN_LOST_MODE'],
  ])('%s with %s %s succeeded without effect', (type, member, status) => {
    expect(readOperation(operation({ type, [member]: { status } }))).toMatchObject({ state: 'succeeded', confirmed: true, effect: 'none' });
  });

  test('several EIDs are normal', () => {
    const told = operation({
      type: 'REQUEST_DEVICE_INFO',
      requestDeviceInfoStatus: { status: 'SUCCEEDED', eidInfo: { eids: [{ eid: '1' }, { eid: '2' }] } },
    });
    expect(readOperation(told)).toMatchObject({ state: 'succeeded', eids: ['1', '2'] });
  });
});

describe('CLEAR_APP_DATA', () => {
  const clear = (asked: string[], results: Record<string, string>, rest: object = { done: true }): OperationReading =>
    readOperation(
      operation(
        {
          clearAppsDataParams: { packageNames: asked },
          clearAppsDataStatus: {
            results: Object.fromEntries(Object.entries(results).map(([app, clearingResult]) => [app, { clearingResult }])),
          },
        },
        rest,
      ),
    );

  test.each([
    [['a.a', 'b.b'], { 'a.a': 'SUCCESS', 'b.b': 'SUCCESS' }, 'succeeded'],
    [['a.a', 'b.b'], { 'a.a': 'SUCCESS', 'b.b': 'APP_PROTECTED' }, 'partly_succeeded'],
    [['a.a', 'b.b'], { 'a.a': 'SUCCESS' }, 'partly_succeeded'],
    [['a.a', 'b.b'], { 'a.a': 'SUCCESS', 'b.b': 'CLEARING_RESULT_UNSPECIFIED' }, 'partly_succeeded'],
    [['a.a', 'b.b'], { 'a.a': 'APP_NOT_FOUND' }, 'failed'],
    [['a.a', 'b.b'], { 'a.a': 'APP_NOT_FOUND', 'b.b': 'APP_PROTECTED' }, 'failed'],
    [['a.a'], {}, 'unknown'],
    [['a.a'], { 'a.a': 'CLEARING_RESULT_UNSPECIFIED' }, 'unknown'],
    [['a.a'], { 'a.a': 'SOMETHING_NEWER' }, 'unknown'],
    [[], {}, 'unknown'],
    [[], { 'c.c': 'SUCCESS' }, 'succeeded'],
  ])('asked for %j, told %j: %s', (asked, results, state) => {
    expect(clear(asked, results as Record<string, string>)).toMatchObject({ state, commandType: 'CLEAR_APP_DATA' });
  });

  test('says of each app what became of it, the asked ones first', () => {
    const reading = clear(['b.b', 'a.a'], { 'a.a': 'APP_NOT_FOUND', 'c.c': 'SUCCESS' });
    expect(reading).toMatchObject({
      apps: [
        { packageName: 'b.b', state: 'unknown' },
        { packageName: 'a.a', state: 'failed', result: 'APP_NOT_FOUND', actors: ['admin'], retry: 'after_action' },
        { packageName: 'c.c', state: 'succeeded', result: 'SUCCESS' },
      ],
    });
  });

  test('is running while results are missing and it is not done', () => {
    expect(clear(['a.a', 'b.b'], { 'a.a': 'SUCCESS' }, {})).toMatchObject({ state: 'running', final: false });
  });

  test('when no app says anything, errorCode does', () => {
    const failed = operation({ type: 'CLEAR_APP_DATA', clearAppsDataParams: { packageNames: ['a.a'] }, errorCode: 'API_LEVEL' });
    expect(readOperation(failed)).toMatchObject({ state: 'failed', failure: { place: 'errorCode', code: 'API_LEVEL' } });
  });

  test('reads an app by any name', () => {
    expect(clear(['__proto__', 'constructor'], { constructor: 'SUCCESS' })).toMatchObject({
      apps: [
        { packageName: '__proto__', state: 'unknown' },
        { packageName: 'constructor', state: 'succeeded' },
      ],
    });
  });
});

describe('expiry', () => {
  const pending = (duration?: string): object => operation({ type: 'LOCK', ...(duration === undefined ? {} : { duration }) }, {});

  test.each([
    ['absent: ten minutes', undefined, 10 * minute],
    ['a minute', '60s', minute],
    ['a fraction', '0.5s', 500],
    ['none at all', '0s', 0],
  ])('%s', (_, duration, milliseconds) => {
    expect(readOperation(pending(duration), { now: created + milliseconds - 1 }).state).toBe('pending');
    expect(readOperation(pending(duration), { now: new Date(created + milliseconds) })).toMatchObject({
      state: 'expired',
      inferred: true,
      final: true,
      timing: { expiresAt: created + milliseconds },
      retry: 'later',
    });
  });

  test('is never said without the present time, a creation time and a duration that can be read', () => {
    const now = created + 1e12;
    expect(readOperation(pending('60s')).state).toBe('pending');
    expect(readOperation(pending('1m0s'), { now }).state).toBe('pending');
    expect(readOperation(pending('-1s'), { now }).state).toBe('pending');
    expect(readOperation({ name, metadata: { type: 'LOCK' } }, { now }).state).toBe('pending');
  });

  test('is never said of a running command', () => {
    const running = operation({ type: 'ADD_ESIM', esimStatus: { status: 'PENDING_USER_ACTION' } }, {});
    expect(readOperation(running, { now: created + 1e9 }).state).toBe('running');
  });
});

describe('what type a command has', () => {
  test.each([
    [{ type: 'LOCK' }, 'LOCK'],
    [{ type: 'SOMETHING_NEWER' }, 'SOMETHING_NEWER'],
    [{ wipeParams: {} }, 'WIPE'],
    [{ type: 'COMMAND_TYPE_UNSPECIFIED', stopLostModeParams: {} }, 'STOP_LOST_MODE'],
    [{ wipeParams: {}, stopLostModeParams: {} }, undefined],
    [{ wipeParams: null, type: null }, undefined],
    [{}, undefined],
  ])('%j: %s', (command, want) => {
    expect(readOperation(operation(command)).commandType).toBe(want);
  });

  test('a status says enough where the type is missing', () => {
    expect(readOperation(operation({ esimStatus: { status: 'ERROR_USER_DENIED' } }))).toMatchObject({ state: 'failed' });
  });

  test('metadata of another kind is left alone; metadata without a kind is a command', () => {
    expect(
      readOperation({ metadata: { '@type': 'type.googleapis.com/google.protobuf.Struct', type: 'LOCK' }, done: true }).commandType,
    ).toBeUndefined();
    expect(readOperation({ metadata: { type: 'LOCK' }, done: true })).toMatchObject({ state: 'succeeded' });
  });
});

test('no JSON makes it throw, and it changes nothing', () => {
  const statuses = fc.constantFrom(
    'SUCCESS',
    'IN_PROGRESS',
    'ERROR_USER_DENIED',
    'STATUS_UNSPECIFIED',
    'NEWER',
    '__proto__',
    'constructor',
  );
  const command = fc.record(
    {
      type: fc.oneof(fc.constantFrom(...Object.keys(commands), '__proto__', 'toString'), fc.jsonValue()),
      esimStatus: fc.oneof(fc.record({ status: statuses, esimInfo: fc.jsonValue() }), fc.jsonValue()),
      clearAppsDataStatus: fc.oneof(
        fc.record({ results: fc.dictionary(fc.string(), fc.record({ clearingResult: statuses })) }),
        fc.jsonValue(),
      ),
      clearAppsDataParams: fc.jsonValue(),
      errorCode: fc.oneof(fc.constantFrom('UNKNOWN', 'constructor'), fc.jsonValue()),
      duration: fc.oneof(fc.stringMatching(/^\d{1,30}s$/), fc.jsonValue()),
      createTime: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const loose = fc.record(
    {
      name: fc.jsonValue(),
      metadata: fc.oneof(command, fc.jsonValue()),
      done: fc.jsonValue(),
      error: fc.oneof(fc.record({ code: fc.integer() }), fc.jsonValue()),
      response: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(loose, fc.jsonValue()), (value) => {
      const before = JSON.stringify(value);
      const reading = readOperation(value as object, { now: 0 });
      expect(reading.summary).not.toBe('');
      expect(JSON.stringify(value)).toBe(before);
    }),
    { numRuns: 1000 },
  );
});

test('secrets of the command appear nowhere in a reading', () => {
  for (const [, value] of examples) {
    const text = JSON.stringify(readOperation(value));
    expect(text).not.toContain('PLACEHOLDER');
    expect(text).not.toContain('placeholder-password');
    expect(text).not.toContain('"0000"');
  }
});
