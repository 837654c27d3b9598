/** What hostile getters and traps throw. */
export class HostileError extends Error {}

const refuse = (): never => {
  throw new HostileError('no');
};

const depth = 100_000;

function deep(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = null;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function circular(): unknown {
  const value: Record<string, unknown> = { type: 'LOCK' };
  value['metadata'] = value;
  value['details'] = [value];
  return value;
}

/** Says something else each time that it is asked. */
function fickle(): unknown {
  let asked = 0;
  return Object.defineProperty({}, 'type', { enumerable: true, get: () => (asked++ % 2 === 0 ? 'LOCK' : 1) });
}

class Instance {
  readonly type = 'LOCK';
}

/** Values that no JSON has, by what they are. */
const strange = {
  undefined: () => undefined,
  'not a number': () => Number.NaN,
  infinity: () => -Infinity,
  'minus zero': () => -0,
  'the largest number': () => Number.MAX_VALUE,
  'beyond safe integers': () => 2 ** 53 + 2,
  bigint: () => -(2n ** 70n),
  symbol: () => Symbol('x'),
  function: () => () => 'LOCK',
  'function that throws': () => refuse,
  'boxed text': () => Object('LOCK') as unknown,
  'boxed number': () => Object(1) as unknown,
  date: () => new Date(0),
  'date that is none': () => new Date(Number.NaN),
  map: () => new Map([['type', 'LOCK']]),
  set: () => new Set(['LOCK']),
  'regular expression': () => /x/g,
  // Where it was made is no part of it.
  error: () => Object.assign(new Error('x', { cause: circular() }), { stack: 'Error: x' }),
  promise: () => Promise.resolve('LOCK'),
  bytes: () => new TextEncoder().encode('{"type":"LOCK"}'),
  'floating point array': () => new Float64Array([1, Number.NaN]),
  'array buffer': () => new ArrayBuffer(8),
  'data view': () => new DataView(new ArrayBuffer(8)),
  'many bytes': () => Buffer.alloc(5_000_000),
  'class instance': () => new Instance(),
  'no prototype': () => Object.assign(Object.create(null) as object, { type: 'LOCK' }),
  'inherited members': () => Object.create({ type: 'LOCK', metadata: {} }) as unknown,
  'symbol keys': () => ({ type: 'LOCK', [Symbol('x')]: 1 }),
  'own __proto__': () => JSON.parse('{"type":"LOCK","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as unknown,
  circular,
  'circular list': () => {
    const list: unknown[] = [];
    list.push(list, { list });
    return list;
  },
  'deep lists': () => deep((inner) => [inner]),
  'deep objects': () => deep((inner) => ({ metadata: inner, command: inner })),
  'sparse list': () => Object.assign([], { length: 100_000 }),
  'very sparse list': () => Object.assign([], { length: 2 ** 32 - 1 }),
  'list with members': () => Object.assign(['LOCK'], { type: 'LOCK' }),
  'long list': () => Array.from({ length: 50_000 }, () => 'com.example'),
  'many keys': () => Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`key${index}`, index])),
  'text that no one can write': () => ({ toString: 1, valueOf: 1 }),
  'text that throws': () => ({ toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse }),
  'JSON that throws': () => ({ type: 'LOCK', toJSON: refuse }),
  'getter that throws': () => Object.defineProperty({}, 'type', { enumerable: true, get: refuse }),
  'getter of a list that throws': () => Object.defineProperty(['x'], 0, { enumerable: true, get: refuse }),
  'getter that is fickle': fickle,
  frozen: () => Object.freeze({ type: 'LOCK', resetPasswordFlags: Object.freeze([]) }),
  'revoked proxy': () => revoked({}),
  'revoked proxy of a list': () => revoked([]),
  'revoked proxy of a function': () => revoked(refuse),
  'proxy that throws on keys': () => new Proxy({}, { ownKeys: refuse }),
  'proxy that throws on all': () =>
    new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse }),
  'proxy that has every member': () => new Proxy({}, { get: () => 'LOCK', has: () => true }),
  'proxy of an endless list': () =>
    new Proxy([], { get: (list, name) => (name === 'length' ? Infinity : (Reflect.get(list, name) as unknown)) }),
} satisfies Readonly<Record<string, () => unknown>>;

/** Name of a strange value. */
export type StrangeName = keyof typeof strange;

/** All of them. */
export const strangeNames: readonly StrangeName[] = Object.keys(strange) as StrangeName[];

/** Makes a strange value, a new one each time. */
export function makeStrange(name: StrangeName): unknown {
  return strange[name]();
}
