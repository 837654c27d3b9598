import fc from 'fast-check';
import type { FieldType, Model, Shape } from '@amapi-spec/model';

/** Texts that rules care about, beside arbitrary ones: few, so that conditions meet often. */
const words = [
  '',
  'a',
  'LOCK',
  '12345',
  '123456',
  'secret',
  'pass1',
  '60s',
  '0s',
  '-1s',
  '1m0s',
  '3.5s',
  '315576000000s',
  '315576000001s',
  '315576000000.000000001s',
  '0.0000000001s',
  '1$smdp.example.com$ABC',
  'LPA:1$smdp.example.com$ABC$$1',
  '1$localhost$ABC',
  '8988211000000530082',
  '8988211000000530081F',
  '898821100000053008',
  'com.example.app',
  'com.Example',
  'noDots',
  'someone@example.com',
  'nobody',
  'enterprises/a/devices/b',
  'enterprises/a/devices/b/operations/c',
  'enterprises//devices/b',
  '2026-09-14T18:52:33.942Z',
  '2026-09-14T18:52:33.94Z',
  '2026-02-29T18:52:33Z',
  '2026-09-14T18:52:33+02:00',
  'BP4A.251205.006',
  '\u{1f512}'.repeat(5),
  '\ud800',
  'x'.repeat(200),
  '\u{1f4f1}'.repeat(200),
  'x'.repeat(201),
  'x'.repeat(4096),
  `${'\u{1f4f1}'.repeat(4096)}x`,
];

const tags = ['en', 'de-DE', 'zh-Hant-TW', 'x-private', 'en_US', 'i-klingon', '', 'e', 'EN-us', 'sl-rozaj-biske-1994', 'en-a', '__proto__'];

const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, 1.5, -0, 2 ** 31, Number.NaN, '', 'LOCK', [], {}, [{}], { type: 'LOCK' }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values of a shape as to their form, mostly; `odd` is the share of members that are anything at all. */
export function valueOf(model: Model, shapeName: string, odd: number): fc.Arbitrary<unknown> {
  const shapes = new Map<string, fc.Arbitrary<unknown>>();
  const ofShape = (name: string): fc.Arbitrary<unknown> => {
    const known = shapes.get(name);
    if (known !== undefined) return known;
    const shape = model.shapes.find((candidate) => candidate.name === name);
    if (shape === undefined) throw new Error(`there is no shape ${name}`);
    const made = object(shape);
    shapes.set(name, made);
    return made;
  };
  const object = (shape: Shape): fc.Arbitrary<unknown> => {
    const serverSet = odd > 0 ? shape.serverSet : [];
    const members = Object.fromEntries([...shape.fields, ...serverSet].map((field) => [field.name, member(field.type, shape)]));
    const some = fc.subarray(Object.keys(members), { maxLength: Math.min(4, Object.keys(members).length) });
    const all = shape.name === 'CommandForDevice' ? fc.constant(Object.keys(members)) : some;
    const plain = all.chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, members[name] ?? fc.constant(undefined)]))));
    // What is judged is made of two arguments: nothing can stand beside them.
    if (shape.name === 'CommandForDevice') return plain;
    return mostly(
      plain,
      fc
        .tuple(plain, fc.constantFrom('extra', 'Type', '__proto__', ''), anything)
        .map(([value, key, extra]) => withMember(value, key, extra)),
    );
  };
  const member = (type: FieldType, shape: Shape): fc.Arbitrary<unknown> => mostly(proper(type, shape), anything);
  const mostly = (usual: fc.Arbitrary<unknown>, rare: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    odd === 0 ? usual : fc.oneof({ weight: Math.round(1 / odd), arbitrary: usual }, { weight: 1, arbitrary: rare });
  const proper = (type: FieldType, shape: Shape): fc.Arbitrary<unknown> => {
    switch (type.kind) {
      case 'string':
      case 'duration':
      case 'timestamp':
      case 'int64':
        return fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom(...words) },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
        );
      case 'int32':
        return fc.oneof(fc.integer({ min: 20, max: 38 }), fc.constantFrom(0, 1, -1, 2 ** 31 - 1, -(2 ** 31)));
      case 'boolean':
        return fc.boolean();
      case 'enum': {
        const names = model.enums.find(({ name }) => name === type.enum)?.values.map(({ name }) => name) ?? [];
        return shape.variant === 'request' ? fc.constantFrom(...names) : fc.constantFrom(...names, 'FROM_THE_FUTURE');
      }
      case 'message':
        return ofShape(type.shape);
      case 'list':
        return fc.array(member(type.items, shape), { maxLength: 4 });
      case 'map':
        return fc
          .array(fc.tuple(fc.constantFrom(...tags), member(type.values, shape)), { maxLength: 3 })
          .map((entries) => entries.reduce(addEntry, {}));
      case 'any':
        return fc.oneof(
          fc.constantFrom<unknown>({}, { '@type': 'type.googleapis.com/google.protobuf.Empty' }, { type: 7 }),
          ...type.known.map(({ typeUrl, shape: name }) => ofShape(name).map((value) => withMember(value, '@type', typeUrl))),
        );
    }
  };
  return ofShape(shapeName);
}

function addEntry(map: object, [key, value]: readonly [string, unknown]): object {
  return withMember(map, key, value) as object;
}

/** Adds an own member, also where the name is `__proto__`. */
function withMember(value: unknown, key: string, member: unknown): unknown {
  return Object.defineProperty({ ...(value as object) }, key, { value: member, enumerable: true, writable: true, configurable: true });
}
