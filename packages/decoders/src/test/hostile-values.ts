import fc from 'fast-check';

function trap(): never {
  throw new Error('trap');
}

/** What a hostile function throws when it is called. */
export const thrownByCall = new Error('called');

/** Makes values that no JSON has: getters and proxies that throw, texts that cannot be made, lists without an end. */
export function hostileValues(): unknown[] {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  return [
    { toString: 1 },
    { toString: 1, valueOf: 1 },
    Object.create(null),
    Symbol('s'),
    10n ** 40n,
    () => undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    new Proxy({}, { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap }),
    new Proxy([], { get: trap }),
    new Proxy([], { get: (_, key) => (key === 'length' ? Number.POSITIVE_INFINITY : undefined) }),
    revoked,
    new Proxy(() => undefined, {
      apply: () => {
        throw thrownByCall;
      },
      get: trap,
    }),
    Object.defineProperty({}, 'name', { get: trap, enumerable: true }),
    Object.defineProperty({ done: true }, 'metadata', { get: trap, enumerable: true }),
    {
      name: 'enterprises/e/devices/d/operations/1',
      metadata: Object.defineProperty({}, 'type', { get: trap, enumerable: true }),
      done: true,
    },
    { message: Object.defineProperty({ attributes: {} }, 'data', { get: trap, enumerable: true }) },
    new Date(Number.NaN),
    new Map(),
    new Uint8Array(8),
  ];
}

const names = [
  'name',
  'type',
  'metadata',
  'done',
  'error',
  'code',
  'message',
  'data',
  'attributes',
  'status',
  'body',
  'headers',
  'header',
  'operation',
  'operationCode',
  'errorCode',
  'errorCodeDetail',
  'subject',
  'reason',
  'esimStatus',
  'clearAppsDataStatus',
  'results',
  'smdpAddress',
  'matchingId',
  'smdpOid',
  'confirmationCodeRequired',
  'receivedMessages',
  'now',
  'prefix',
  'duration',
  '__proto__',
];

const hostile = fc.nat(hostileValues().length - 1).map((index) => () => hostileValues()[index]);
const plain = fc
  .oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
    fc.constantFrom('LOCK', 'ADD_ESIM', 'COMMAND'),
  )
  .map((value) => () => value);

/** Makes anything at all, more often what is hostile or looks like what is expected. Behind a function: fast-check looks into what it makes. */
export const anything: fc.Arbitrary<() => unknown> = fc.oneof(
  hostile,
  plain,
  fc
    .array(fc.tuple(fc.constantFrom(...names), fc.oneof(hostile, plain)), { maxLength: 6 })
    .map((members) => () => Object.fromEntries(members.map(([name, make]) => [name, make()]))),
);
