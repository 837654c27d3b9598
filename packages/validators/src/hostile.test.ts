import { cpuTime } from '@amapi-spec/tools-shared/cpu-time.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as validators from './index.ts';
import { supportedCommands, validateCommandRequest, validateOperation } from './index.ts';
import { valueOf } from './test/arbitraries.ts';
import { freezeDeep } from './test/freeze-deep.ts';
import { everyIssue, guardOf, publicShapes, validatorOf } from './test/judged.ts';
import { model } from './test/model.ts';

describe('any value at all gets a verdict', () => {
  const looped: Record<string, unknown> = { type: 'LOCK' };
  looped['self'] = looped;
  const rows: [string, () => unknown][] = [
    ['undefined', () => undefined],
    ['null', () => null],
    ['a number', () => Number.NaN],
    ['a bigint', () => 1n],
    ['a symbol', () => Symbol('x')],
    ['a function', () => () => 'LOCK'],
    ['a string object', () => Object('LOCK')],
    ['a date', () => new Date(0)],
    ['a map', () => new Map([['type', 'LOCK']])],
    ['an object without a prototype', () => Object.assign(Object.create(null), { type: 'LOCK' })],
    [
      'a class instance',
      () =>
        new (class {
          type = 'LOCK';
        })(),
    ],
    ['a cycle', () => looped],
    ['an own __proto__', () => JSON.parse('{"type":"LOCK","__proto__":{"x":1}}')],
    [
      'a __proto__ locale',
      () => JSON.parse('{"startLostModeParams":{"lostMessage":{"defaultMessage":"x","localizedMessages":{"__proto__":"x"}}}}'),
    ],
    ['lone surrogates', () => ({ type: '\ud800', '\udfff': '\udc00' })],
    ['depth 100,000 of arrays', () => deep((inner) => [inner])],
    ['depth 100,000 of objects', () => deep((inner) => ({ metadata: inner, command: inner, details: [inner] }))],
    ['a sparse array', () => ({ clearAppsDataParams: { packageNames: Object.assign([], { length: 10_000 }) } })],
    [
      'a getter that throws',
      () =>
        Object.defineProperty({}, 'type', {
          enumerable: true,
          get: () => {
            throw new Error('no');
          },
        }),
    ],
    [
      'a revoked proxy',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
    [
      'a proxy that throws',
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('no');
            },
          },
        ),
    ],
  ];

  test.each([
    [
      'a list that claims to be endless',
      new Proxy([], { get: (target, name) => (name === 'length' ? Infinity : Reflect.get(target, name)) }),
    ],
    ['a sparse list', Object.assign([], { length: 100_000_000 })],
    ['a sparse list with an end', Object.assign([], { 99_999_999: 'com.example.app' })],
    ['a long buffer', new Uint8Array(50_000_000)],
  ])('%s is refused for what it is, and not walked', (_, value) => {
    const start = cpuTime();
    for (const command of [value, { clearAppsDataParams: value }, { clearAppsDataParams: { packageNames: value } }]) {
      expect(validators.isCommandRequest(command)).toBe(false);
      const { issues = [], omitted = 0 } = validateCommandRequest(command);
      expect(issues.map(({ rule }) => rule)).toContain('schema.type');
      expect(issues.length + omitted).toBeLessThan(4);
    }
    // Walking any of these takes seconds.
    expect(cpuTime() - start).toBeLessThan(500);
  });

  test('what somebody put on Object.prototype is no entry of a map', () => {
    const request = { type: 'WIPE', wipeParams: { wipeReason: { defaultMessage: 'x', localizedMessages: {} } } };
    // oxlint-disable-next-line no-extend-native -- what an old library does
    Object.defineProperty(Object.prototype, 'not a language', { value: 1, enumerable: true, configurable: true });
    const result = validateCommandRequest(request);
    delete (Object.prototype as Record<string, unknown>)['not a language'];
    expect(result.issues).toBeUndefined();
  });

  test.each([0, -1, Number.NaN, Number.NEGATIVE_INFINITY, 0.5])('with maxIssues %d what is not valid has an issue', (maxIssues) => {
    const { issues, omitted } = validateCommandRequest({ type: 'LOKC', a: 1, b: 2 }, { maxIssues });
    expect(issues?.length).toBeGreaterThan(0);
    expect((issues?.length ?? 0) + (omitted ?? 0)).toBe(3);
  });

  test.each(rows)('%s', (_, make) => {
    const value = make();
    for (const name of publicShapes) {
      const accepted = guardOf(name)(value);
      const result = validatorOf(name)(value);
      expect(result.issues === undefined).toBe(accepted);
      if (result.issues !== undefined) expect(result.issues.length).toBeGreaterThan(0);
      expect(() => validatorOf(name)({ command: value, device: value, metadata: value, type: value })).not.toThrow();
    }
    expect(() => supportedCommands(value as never)).not.toThrow();
  });

  test('whatever fast-check thinks of', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (value) => {
          for (const name of ['CommandRequest', 'CommandForDevice', 'Operation', 'Device'])
            expect(guardOf(name)(value)).toBe(validatorOf(name)(value).issues === undefined);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('a value is never changed', () => {
  test.each(['CommandRequest', 'CommandForDevice', 'Operation'])('%s, deeply frozen', (name) => {
    const rules = Object.fromEntries(model.rules.map(({ id }) => [id, 'warning' as const]));
    fc.assert(
      fc.property(valueOf(model, name, 0.05), (value) => {
        freezeDeep(value);
        const before = JSON.stringify(value);
        guardOf(name)(value);
        validatorOf(name)(value, { rules });
        expect(JSON.stringify(value)).toBe(before);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  test('down to depth 100,000', () => {
    const value = deep((inner) => ({ metadata: inner, x: [inner] }));
    freezeDeep(value);
    expect(validateOperation(value).issues).toBeUndefined();
    expect(validateCommandRequest(value).issues?.map(({ rule }) => rule)).toEqual([
      'schema.unknown_field',
      'schema.unknown_field',
      'request.type_or_params',
    ]);
  });
});

test('undefined counts as absent, in every place', () => {
  const value = {
    type: 'WIPE',
    wipeParams: { wipeDataFlags: undefined, wipeReason: { defaultMessage: undefined, localizedMessages: { en: undefined } } },
    userName: undefined,
    unknown: undefined,
  };
  expect(validateCommandRequest(value)).toEqual({ value, warnings: [] });
});

test('what others hung on Object.prototype is not read as unknown fields', () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  prototype['polluted'] = 1;
  try {
    expect(validators.isCommandRequest({ type: 'LOCK' })).toBe(true);
    expect(validateCommandRequest({ type: 'LOCK' }, { rules: {} })).toEqual({ value: { type: 'LOCK' }, warnings: [] });
  } finally {
    delete prototype['polluted'];
  }
});

test('time grows with the size of the input, not faster', () => {
  const time = (size: number): number => {
    const names = Array.from({ length: size }, (_, index) => (index % 2 === 0 ? '' : 7));
    const extras = Object.fromEntries(Array.from({ length: size }, (_, index) => [`wipeParam${index}`, index]));
    const tags = Object.fromEntries(
      Array.from({ length: size }, (_, index) => [`${'en-'.repeat(index % 50)}${index}`, '\u{1f512}'.repeat(20)]),
    );
    const value = {
      clearAppsDataParams: { packageNames: names },
      startLostModeParams: { lostMessage: { localizedMessages: tags } },
      newPassword: '1'.repeat(size * 10),
      ...extras,
    };
    const start = cpuTime();
    const result = validateCommandRequest(value);
    expect(everyIssue(result).length).toBeLessThanOrEqual(200);
    return cpuTime() - start;
  };
  time(1000);
  const [small, large] = [Math.max(time(4000), 1), time(40_000)];
  expect(large / small).toBeLessThan(60);
});

function deep(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = null;
  for (let depth = 0; depth < 100_000; depth++) value = wrap(value);
  return value;
}
