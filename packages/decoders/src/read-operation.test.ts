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
    expect(explainEsimError(reading.internalErrorDetails)).toMatchObject({ value: { level: 'pair' } });
  });
});

describe('the order in which members decide', () => {
  const cancelled = { done: true, error: { code: 1 } };

  test.each([
    ['nothing else', { type: 'LOCK' }, 'cancelled'],
    ['a running status', { type: 'ADD_ESIM', esimStatus: { status: 'IN_PROGRESS' } }, 'cancelled'],
    ['an unspecified status', { type: 'ADD_ESIM', esimStatus: { status: 'STATUS_UNSPECIFIED' } }, 'cancelled'],
    ['an unspecified errorCode', { type: 'LOCK', errorCode: 'COMMAND_ERROR_CODE_UNSPECIFIED' }, 'cancelled'],
    ['an errorCode', { type: 'LOCK', errorCode: 'API_LEVEL' }, 'failed'],
    ['a status that failed', { type: 'ADD_ESIM', esimStatus: { status: 'ERROR_USER_DENIED' } }, 'failed'],
    ['a status that succeeded', { type: 'ADD_ESIM', esimStatus: { status: 'SUCCESS' } }, 'succeeded'],
    ['both', { type: 'ADD_ESIM', errorCode: 'UNKNOWN', esimStatus: { status: 'SUCCESS' } }, 'succeeded'],
  ])('a cancellation beside %s', (_, command, state) => {
    expect(readOperation(operation(command, cancelled)).state).toBe(state);
  });

  test('success tells of a cancellation that came too late', () => {
    const late = operation({ type: 'ADD_ESIM', esimStatus: { status: 'SUCCESS', esimInfo: { iccId: '89' } } }, cancelled);
    expect(readOperation(late)).toMatchObject({
      cancelledTooLate: true,
      iccId: '89',
      summary: 'The eSIM was added to the device. A cancellation was requested as well; it came too late.',
    });
    expect(readOperation(operation({ type: 'ADD_ESIM', esimStatus: { status: 'SUCCESS' } }))).not.toHaveProperty('cancelledTooLate');
    const cleared = { type: 'CLEAR_APP_DATA', clearAppsDataStatus: { results: { 'a.a': { clearingResult: 'SUCCESS' } } } };
    expect(readOperation(operation(cleared, cancelled))).toMatchObject({ state: 'succeeded', cancelledTooLate: true });
  });

  test.each([
    ['RESET_PASSWORD_RECENTLY', 'INVALID_VALUE', 5, 'status', 'RESET_PASSWORD_RECENTLY'],
    ['STATUS_UNSPECIFIED', 'INVALID_VALUE', 5, 'errorCode', 'INVALID_VALUE'],
    ['STATUS_UNSPECIFIED', 'COMMAND_ERROR_CODE_UNSPECIFIED', 5, 'error', 5],
    ['SOMETHING_NEWER', 'INVALID_VALUE', 5, 'errorCode', 'INVALID_VALUE'],
    ['SOMETHING_NEWER', 'SOMETHING_NEWER', 5, 'errorCode', 'SOMETHING_NEWER'],
    ['SOMETHING_NEWER', 'COMMAND_ERROR_CODE_UNSPECIFIED', 5, 'error', 5],
  ])('%s, %s and %d: the first that says something known is %s', (status, errorCode, code, field, want) => {
    const failed = operation(
      { type: 'START_LOST_MODE', startLostModeStatus: { status }, errorCode },
      { done: true, error: { code, message: 'words' } },
    );
    expect(readOperation(failed)).toMatchObject({ state: 'failed', failure: { field, code: want } });
  });

  test('newer values in all places end in unknown, with the values', () => {
    const newer = operation(
      { type: 'START_LOST_MODE', startLostModeStatus: { status: 'A_NEW' }, newerStatus: {} },
      { done: true, error: { code: 77 } },
    );
    expect(readOperation(newer)).toMatchObject({
      state: 'unknown',
      final: true,
      unrecognized: [
        { field: 'metadata.startLostModeStatus.status', value: 'A_NEW' },
        { field: 'metadata.newerStatus' },
        { field: 'error.code', value: 77 },
      ],
    });
  });

  test('a newer errorCode is a failure', () => {
    expect(readOperation(operation({ type: 'LOCK', errorCode: 'NEW_CODE' }))).toMatchObject({
      state: 'failed',
      failure: { field: 'errorCode', code: 'NEW_CODE' },
      summary: 'The command failed with an error code that is newer than this version.',
    });
  });

  test('an error beside a running status ends it', () => {
    const failed = operation({ type: 'ADD_ESIM', esimStatus: { status: 'IN_PROGRESS' } }, { done: true, error: { code: 4 } });
    expect(readOperation(failed)).toMatchObject({ state: 'failed', failure: { field: 'error', code: 4 } });
  });
});

describe('what is not known is not taken for success', () => {
  test.each([
    ['a member', { type: 'REBOOT', rebootStatus: { status: 'FAILED' } }, [{ field: 'metadata.rebootStatus' }]],
    ['a member below', { type: 'WIPE', wipeParams: { wipeWatch: true } }, [{ field: 'metadata.wipeParams.wipeWatch' }]],
    ['a member in snake case', { type: 'REBOOT', reboot_status: {} }, [{ field: 'metadata.rebootStatus' }]],
    [
      'a value of an enum',
      { type: 'WIPE', wipeParams: { wipeDataFlags: ['WIPE_ESIMS', 'WIPE_WATCH'] } },
      [{ field: 'metadata.wipeParams.wipeDataFlags[1]', value: 'WIPE_WATCH' }],
    ],
    ['a number in place of an enum', { type: 'LOCK', errorCode: 3 }, [{ field: 'metadata.errorCode', value: 3 }]],
    ['a text in place of a message', { type: 'WIPE', wipeParams: 'all' }, [{ field: 'metadata.wipeParams' }]],
    ['the status of another command', { type: 'LOCK', esimStatus: { status: 'INTERNAL_ERROR' } }, [{ field: 'metadata.esimStatus' }]],
    ['a key that may be a secret', { type: 'LOCK', 'pa ss\u001b1': 1 }, [{ field: 'metadata.pa ss\\u001b1' }]],
  ])('%s', (_, command, unrecognized) => {
    expect(readOperation(operation(command))).toMatchObject({ state: 'unknown', final: true, unrecognized });
  });

  test.each([
    [{ message: 'words' }],
    [{ code: null, message: 'words' }],
    [{ details: [{}] }],
    [{ code: 'NOT_FOUND' }],
    ['words'],
    [[]],
    [true],
  ])('an error without a code, %j', (error) => {
    expect(readOperation(operation({ type: 'LOCK' }, { done: true, error }))).toMatchObject({ state: 'unknown', final: true });
  });

  test.each([['true'], ['false'], [1], [{}]])('a done that is no boolean, %j, is neither pending nor a success', (done) => {
    const found = readOperation({ ...operation({ type: 'REBOOT' }), done } as never);
    expect(found).toMatchObject({ state: 'unknown', final: false, unrecognized: [{ field: 'done' }] });
  });

  test('names newer things without their values, words cut, and at most twenty', () => {
    const secret = 'SECRET-ID';
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`newer${index}`, secret]));
    const word = operation({ type: 'LOCK', ...many, resetPasswordFlags: [`${'x'.repeat(20)}\u001b[2J${'y'.repeat(900)}`] });
    const text = JSON.stringify(readOperation(word));
    expect(text).not.toContain(secret);
    expect(readOperation(word)).toMatchObject({ state: 'unknown', unrecognized: { length: 20 } });
    const newer = operation({ type: `${'x'.repeat(20)}\u001b[2J${'y'.repeat(900)}` });
    expect(readOperation(newer).commandType).toBe(`${'x'.repeat(20)}\\u00…`);
  });

  test('an input that is newer does not hide that it is pending', () => {
    expect(readOperation(operation({ type: 'LOCK', newerParams: {} }, {})).state).toBe('pending');
    expect(readOperation(operation({ type: 'ADD_ESIM', esimStatus: { status: 'NEWER' } }, {}))).toMatchObject({
      state: 'unknown',
      final: false,
    });
  });

  test('names in snake case are read as what they are', () => {
    expect(readOperation({ done: true, metadata: { type: 'LOCK', error_code: 'API_LEVEL' } })).toMatchObject({
      state: 'failed',
      failure: { field: 'errorCode', code: 'API_LEVEL' },
    });
    const esim = { type: 'ADD_ESIM', esim_status: { status: 'SUCCESS', esim_info: { icc_id: '89' } } };
    expect(readOperation(operation(esim))).toMatchObject({ state: 'succeeded', iccId: '89' });
    const details = { internal_error_details: { operation_code: '10', error_code: '8544312' } };
    expect(readOperation(operation({ type: 'ADD_ESIM', esim_status: { status: 'INTERNAL_ERROR', ...details } }))).toMatchObject({
      internalErrorDetails: { operationCode: '10', errorCode: '8544312' },
    });
  });
});

describe('what is no operation', () => {
  test.each([
    ['a device', { name: 'enterprises/e/devices/d' }, 'device', 'This is a device, not an operation.'],
    ['a list', [operation({ type: 'LOCK' })], 'operation_list', 'This is a list of operations, not an operation.'],
    ['a request', { type: 'LOCK' }, 'command', 'This is a command without a result, not an operation.'],
    ['a line of a log', { level: 'info', msg: 'words' }, 'unknown', 'This is not an operation.'],
    ['null', null, 'unknown', 'This is not an operation.'],
    ['undefined', undefined, 'unknown', 'This is not an operation.'],
    ['nothing', {}, 'unknown', 'This is not an operation.'],
    ['a text', 'text', 'unknown', 'This is not an operation.'],
  ])('%s', (_, value, kind, summary) => {
    expect(readOperation(value as object)).toMatchObject({ state: 'unknown', final: true, kind, summary });
  });

  test.each([
    [404, true, 'The server answered with HTTP status 404: The server did not find what the request names.'],
    [429, false, 'The server answered with HTTP status 429: There were too many requests.'],
    [503, false, 'The server answered with HTTP status 503: The service is not available at the moment.'],
    [418, true, 'The server answered with HTTP status 418: The request is not valid.'],
    [599, false, 'The server answered with HTTP status 599: The server had an internal error.'],
  ])('the body of HTTP %d', (code, final, summary) => {
    const body = { error: { code, message: 'words' } };
    const want = { state: 'unknown', kind: 'http_error', httpStatus: code, final, summary };
    expect(readOperation(body)).toMatchObject(want);
    expect(readOperation([body] as object)).toMatchObject(want);
    expect(readOperation({ status: code, data: body } as object)).toMatchObject({ ...want, kind: 'http_response' });
  });

  test("an operation is taken out of a client's response", () => {
    const done = operation({ type: 'ADD_ESIM', esimStatus: { status: 'SUCCESS' } });
    expect(readOperation({ status: 200, data: done } as object)).toEqual(readOperation(done));
    expect(readOperation({ status: 200, body: done, headers: {} } as object)).toEqual(readOperation(done));
    expect(readOperation({ status: 200, data: {}, headers: {} } as object)).toMatchObject({ kind: 'http_response', final: true });
  });

  test('metadata alone is read by its result', () => {
    expect(readOperation({ type: 'ADD_ESIM', esimStatus: { status: 'ERROR_USER_DENIED' } } as object)).toMatchObject({ state: 'failed' });
    expect(readOperation({ '@type': typeUrl, type: 'LOCK', errorCode: 'API_LEVEL' } as object)).toMatchObject({ state: 'failed' });
  });

  test('a getter that throws', () => {
    const trap = new Proxy(
      { name },
      {
        get: () => {
          throw new Error('trap');
        },
      },
    );
    expect(readOperation(trap)).toMatchObject({ state: 'unknown', kind: 'unknown' });
  });
});

describe('silence', () => {
  const withStatus = new Set(Object.keys(commands).filter((type) => commands[type]?.status !== undefined));
  test.each(Object.keys(commands))('%s, done and nothing said', (type) => {
    const want = withStatus.has(type) ? { state: 'unknown' } : { state: 'succeeded', confirmed: false, effect: 'done' };
    expect(readOperation(operation({ type }))).toMatchObject({ ...want, final: true, commandType: type });
  });

  test.each(['LOCK', 'RESET_PASSWORD', 'REBOOT', 'RELINQUISH_OWNERSHIP', 'WIPE'])('%s is documented without a status', (type) => {
    expect(withStatus.has(type)).toBe(false);
  });

  test.each([
    [{ done: true, response: {} }],
    [{ response: {} }],
    [{ done: true, error: { code: 0 } }],
    [{ done: true, error: null, response: null }],
  ])('LOCK with %j is done and succeeded', (rest) => {
    expect(readOperation(operation({ type: 'LOCK' }, rest))).toMatchObject({ state: 'succeeded', done: true });
  });

  test('a code of an error may be a text', () => {
    expect(readOperation(operation({ type: 'LOCK' }, { done: true, error: { code: '5' } }))).toMatchObject({
      failure: { field: 'error', code: 5 },
    });
  });

  test('the name alone, as right after issuing, is pending', () => {
    expect(readOperation({ name })).toMatchObject({ state: 'pending', final: false, device: 'enterprises/e/devices/d' });
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
    ['START_LOST_MODE', 'startLostModeStatus', 'ALREADY_IN_LOST_MODE', 'unchanged'],
    ['STOP_LOST_MODE', 'stopLostModeStatus', 'NOT_IN_LOST_MODE', 'none'],
  ])('%s with %s %s succeeded without effect', (type, member, status, effect) => {
    expect(readOperation(operation({ type, [member]: { status } }))).toMatchObject({ state: 'succeeded', confirmed: true, effect });
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

  test('more apps than a device can have are not read for success', () => {
    const results = { 'a.a': { clearingResult: 'SUCCESS' } };
    const many = { clearAppsDataParams: { packageNames: Array.from({ length: 100_001 }, () => 'a.a') }, clearAppsDataStatus: { results } };
    expect(readOperation(operation(many))).toMatchObject({ state: 'unknown' });
  });

  test('is running while results are missing and it is not done', () => {
    expect(clear(['a.a', 'b.b'], { 'a.a': 'SUCCESS' }, {})).toMatchObject({ state: 'running', final: false });
  });

  test('when no app says anything, errorCode does', () => {
    const failed = operation({ type: 'CLEAR_APP_DATA', clearAppsDataParams: { packageNames: ['a.a'] }, errorCode: 'API_LEVEL' });
    expect(readOperation(failed)).toMatchObject({ state: 'failed', failure: { field: 'errorCode', code: 'API_LEVEL' } });
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

describe("the server's text", () => {
  const failed = (command: object, message: string): unknown => {
    const reading = readOperation({ done: true, error: { code: 3, message }, metadata: command });
    return reading.state === 'failed' ? reading.failure.message : reading;
  };

  test.each([
    ['Rejected LPA:1$carrier.example$SECRET-ID', { type: 'ADD_ESIM' }, 'SECRET-ID'],
    ['Password s3cret-Pa55 is too short', { type: 'RESET_PASSWORD', newPassword: 's3cret-Pa55' }, 's3cret-Pa55'],
    [
      'Matching ID SECRET-ID is unknown',
      { type: 'ADD_ESIM', addEsimParams: { activationCode: '1$smdp.example.com$SECRET-ID' } },
      'SECRET-ID',
    ],
    ['No profile 8988211000000530082', { type: 'REMOVE_ESIM' }, '8988211000000530082'],
    ['EID 89049032123451234512345678901235 is bound', { type: 'ADD_ESIM' }, '89049032123451234512345678901235'],
    ['{"newPassword":"s3cret-Pa55"}', { type: 'RESET_PASSWORD' }, 's3cret-Pa55'],
  ])('%s', (message, command, secret) => {
    expect(failed(command, message)).toContain('[redacted]');
    expect(failed(command, message)).not.toContain(secret);
  });

  test('stays as it is without them, and is cut when it is no message for people', () => {
    expect(failed({ type: 'LOCK' }, 'Device is no longer being managed')).toBe('Device is no longer being managed');
    expect(failed({ type: 'LOCK' }, 'a '.repeat(1e6))).toHaveLength(4096);
  });
});

test('secrets of the command appear nowhere in a reading', () => {
  for (const [, value] of examples) {
    const text = JSON.stringify(readOperation(value));
    expect(text).not.toContain('PLACEHOLDER');
    expect(text).not.toContain('placeholder-password');
    expect(text).not.toContain('"0000"');
  }
});

test('secrets that are planted anywhere in an operation appear nowhere in its reading', () => {
  const secret = fc.stringMatching(/^[0-9A-Z]{12,20}$/);
  const template = fc.constantFrom(
    '%',
    'Rejected %.',
    'LPA:1$smdp.example.com$%',
    '{"newPassword":"%"}',
    'newPassword=%&x=1',
    'a'.repeat(5000),
  );
  const states = fc.constantFrom('SUCCESS', 'INTERNAL_ERROR', 'NEWER', 'IN_PROGRESS');
  fc.assert(
    fc.property(secret, template, states, fc.integer({ min: 0, max: 20 }), (canary, text, status, code) => {
      const metadata = {
        type: 'ADD_ESIM',
        newPassword: canary,
        addEsimParams: { activationCode: `1$smdp.example.com$${canary}`, newer: canary },
        esimStatus: { status, newer: { value: canary }, internalErrorDetails: { errorCode: '1', newer: canary } },
        newer: canary,
        newerList: [canary],
      };
      const message = text.replace('%', canary);
      const error = { code, message, details: [{ '@type': 'x', value: canary }] };
      for (const value of [{ name, done: true, metadata, error }, { name, metadata }, { error: { code: 400 + code, message } }, metadata]) {
        expect(JSON.stringify(readOperation(value as object))).not.toContain(canary);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a member of the command', { newThing: { status: 'FAILED' }, esimStatus: { status: 'SUCCESS' } }, 'metadata.newThing'],
  ['a member of the status', { esimStatus: { status: 'SUCCESS', failure: 'x' } }, 'metadata.esimStatus.failure'],
])('a success beside %s that is newer is unknown, and keeps its status', (_name, members, field) => {
  const reading = readOperation({ done: true, metadata: { type: 'ADD_ESIM', ...members } });
  expect(reading).toMatchObject({ state: 'unknown', final: true, status: 'SUCCESS', unrecognized: [{ field }] });
});

test('apps that were all cleared, beside something newer, are unknown and stay listed', () => {
  const results = { 'com.example.app': { clearingResult: 'SUCCESS' } };
  const metadata = { type: 'CLEAR_APP_DATA', clearAppsDataStatus: { results, newer: 1 } };
  const reading = readOperation({ done: true, metadata });
  expect(reading).toMatchObject({ state: 'unknown', unrecognized: [{ field: 'metadata.clearAppsDataStatus.newer' }] });
  expect(reading).toHaveProperty('apps', [expect.objectContaining({ packageName: 'com.example.app', state: 'succeeded' })]);
});
