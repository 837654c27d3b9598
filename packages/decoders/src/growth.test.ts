import { leastTime } from '@amapi-spec/tools-shared/cpu-time.ts';
import { describe, expect, test } from 'vitest';
import * as decoders from './index.ts';

const name = 'enterprises/e/devices/d/operations/1';
const long =
  (unit: string, end = '') =>
  (n: number) =>
    unit.repeat(n) + end;
const many = (n: number, entry: (index: number) => [string, unknown]): object =>
  Object.fromEntries(Array.from({ length: n }, (_, index) => entry(index)));
const list = (n: number, item: unknown): unknown[] => Array.from({ length: n }, () => item);
const done = (metadata: object): object => ({ name, metadata, done: true });
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

/** What each function is given, of a size that grows with n: texts on which careless patterns and loops take the square of the time. */
const inputs: readonly (readonly [name: string, call: (value: never) => unknown, inputs: readonly ((n: number) => unknown)[]])[] = [
  ['normalizeIccid', decoders.normalizeIccid, [long('F', '0'), long('8'), long(' ', 'x'), long('98'), long('-F')]],
  ['normalizeEid', decoders.normalizeEid, [long('8'), long(' ', 'x'), long('8 ')]],
  [
    'parseActivationCode',
    decoders.parseActivationCode,
    [long('$'), long(' ', 'x'), long(' x'), long('1.', '!'), (n) => `1$${'a.'.repeat(n)}$`, (n) => `1$a.b$c$2${'.1'.repeat(n)}!`],
  ],
  ['maskActivationCode', decoders.maskActivationCode, [long('$'), long(' ', 'x')]],
  [
    'formatActivationCode',
    decoders.formatActivationCode,
    [(n) => ({ smdpAddress: 'a.'.repeat(n), matchingId: 'A'.repeat(n), smdpOid: '2.1'.repeat(n), confirmationCodeRequired: true })],
  ],
  ['parseLoggedCode', decoders.parseLoggedCode, [long('1'), long('1 '), long('1.'), long('A_', '!'), long(' ', 'x')]],
  ['parseErrorCodes', decoders.parseErrorCodes, [(n) => ({ operationCode: '1'.repeat(n) }), (n) => ({ errorCode: `${'1'.repeat(n)}x` })]],
  ['encodeSmdxCode', (text: string) => decoders.encodeSmdxCode(text, text), [long('1'), long('1.'), long('.')]],
  [
    'explainEsimError',
    decoders.explainEsimError,
    [
      (n) => ({ operationCodeDetail: 'A'.repeat(n), errorCode: '0'.repeat(n) }),
      (n) => ({ subject: '1.'.repeat(n), reason: '1'.repeat(n) }),
    ],
  ],
  ['describeSmdxCode', decoders.describeSmdxCode, [long('1.')]],
  ['findEsimError', decoders.findEsimError, [long('A')]],
  ['findEsimOperation', decoders.findEsimOperation, [long('A')]],
  ['describeSource', decoders.describeSource, [long('a')]],
  ['describeInputKind', decoders.describeInputKind, [long('a')]],
  [
    'inputKindOf',
    decoders.inputKindOf,
    [
      (n) => ({ name: 'operations/'.repeat(n) }),
      (n) => many(n, (index) => [`a_${index}`, {}]),
      (n) => ({ ['a_b'.repeat(n)]: 1 }),
      (n) => list(n, { name }),
      (n) => ({ type: 'A_'.repeat(n), createTime: 'x' }),
    ],
  ],
  [
    'readOperation',
    decoders.readOperation,
    [
      (n) => ({ name: `enterprises/${'a'.repeat(n)}/devices/d/operations/1` }),
      (n) => ({ name: `${'enterprises/a/devices/'.repeat(n)}operations/1` }),
      (n) => done({ type: 'LOCK', createTime: '1'.repeat(n), duration: `${'1'.repeat(n)}s` }),
      (n) => done({ type: 'A_'.repeat(n) }),
      (n) => done({ type: 'LOCK', ...many(n, (index) => [`newer_${index}`, {}]) }),
      (n) => done({ type: 'LOCK', resetPasswordFlags: list(n, 'NEWER') }),
      (n) =>
        done({
          clearAppsDataParams: { packageNames: list(n, 'a.a') },
          clearAppsDataStatus: { results: many(n, (index) => [`a.a${index}`, { clearingResult: 'APP_NOT_FOUND' }]) },
        }),
      (n) =>
        done({ type: 'REQUEST_DEVICE_INFO', requestDeviceInfoStatus: { status: 'SUCCEEDED', eidInfo: { eids: list(n, { eid: '1' }) } } }),
      (n) => ({ ...done({ type: 'RESET_PASSWORD', newPassword: 'a'.repeat(n) }), error: { code: 3, message: 'a'.repeat(n) } }),
      (n) => ({ ...done({ type: 'LOCK' }), error: { code: 3, message: 'LPA:1$'.repeat(n) } }),
      (n) => ({ error: { code: 500, message: 'requested entity '.repeat(n) } }),
    ],
  ],
  [
    'readNotification',
    decoders.readNotification,
    [
      (n) => ({ data: 'A'.repeat(n), attributes: {} }),
      (n) => ({ data: `${'A'.repeat(n)}!`, attributes: {} }),
      (n) => ({ data: base64('a'.repeat(n)), attributes: { notificationType: 'a'.repeat(n) } }),
      (n) => ({ data: { type: 'Buffer', data: list(n, 32) }, attributes: {} }),
    ],
  ],
  ['readNotifications', decoders.readNotifications, [(n) => list(Math.ceil(n / 10), { data: base64({ name }) })]],
];

function milliseconds(call: (value: never) => unknown, value: unknown): number {
  return leastTime(() => call(value as never));
}

describe('time grows with the size of the input, and not with its square', () => {
  const n = 20_000;
  test.each(inputs)('%s', (title, call, makers) => {
    for (const make of makers) {
      const times = [n, 2 * n, 4 * n, 8 * n].map((size) => milliseconds(call, make(size)));
      if (process.env['GROWTH'] === '1') console.log(title.padEnd(22), times.map((time) => time.toFixed(2).padStart(9)).join(''));
      // The square would be 64 times as much; 160,000 characters would then take seconds.
      expect(times[3]).toBeLessThan(24 * (times[0] ?? 0) + 100);
    }
  });

  test('covers every function that takes a text, a list or an object', () => {
    const numbers = new Set([
      'splitDetailedCode',
      'joinDetailedCode',
      'formatErrorCodes',
      'decodeSmdxCode',
      'describeEsimError',
      'describeEsimOperation',
      'waitForOperation',
    ]);
    const all = Object.entries(decoders).flatMap(([each, value]) => (typeof value === 'function' ? [each] : []));
    expect(all.filter((each) => !numbers.has(each)).toSorted()).toEqual(inputs.map(([title]) => title).toSorted());
  });
});
