import fc from 'fast-check';
import { createIndex, type Field, type FieldType, type Model } from '@amapi-spec/model';

const texts = [
  '',
  'a',
  '123456',
  'secret1',
  'com.example.app',
  'com..app',
  'a@example.com',
  'enterprises/a/devices/b',
  'enterprises//devices/b',
  '1$smdp.example.com$X',
  '89049032000001000000000000000000',
  'abcde',
  '12345',
  'LPA:1$smdp.example.com$X',
  'x'.repeat(201),
  'x'.repeat(4097),
];
const durations = [
  '0s',
  '600s',
  '3.5s',
  '-1s',
  '00.000s',
  '315576000000s',
  '315576000000.000000001s',
  '0315576000001s',
  '1m',
  '1.0000000000s',
  '-0s',
  '-0.1s',
];
const timestamps = [
  '2026-09-14T18:52:33.942Z',
  '2024-02-29T00:00:00Z',
  '2026-02-29T00:00:00Z',
  '2026-09-14T18:52:33.94Z',
  '2026-09-14t18:52:33z',
  '1900-02-29T00:00:00Z',
  '2026-12-31T23:59:60Z',
];
const keys = [
  'en',
  'de-DE',
  'zh-Hant-TW',
  'x-private',
  'i-klingon',
  'en-GB-oed',
  'EN-gb-OED',
  'de_DE',
  '',
  'a',
  'sl-rozaj-biske-1994',
  'en-a-bbb-x-a',
  'en-a',
  'x',
  'com.example',
];

/** Generates values of a shape: mostly right in form, with boundary texts where rules look, and unknown members now and then. */
export function shapeValue(model: Model, name: string, depth = 4): fc.Arbitrary<unknown> {
  const shape = createIndex(model).shapes.get(name);
  if (shape === undefined) throw new Error(`the model has no shape '${name}'`);
  if (depth === 0) return fc.constant({});
  // Few members at a time, or every command would have all params at once.
  const all = [...shape.fields, ...shape.serverSet];
  const some = fc.oneof(
    { weight: 6, arbitrary: fc.subarray(all, { maxLength: Math.min(3, all.length) }) },
    { weight: 1, arbitrary: fc.subarray(all) },
  );
  return some.chain((fields) => members(model, [...shape.fields.filter((field) => field.required), ...fields], depth));
}

function members(model: Model, fields: readonly Field[], depth: number): fc.Arbitrary<unknown> {
  const known = Object.fromEntries(fields.map((field) => [field.name, fieldValue(model, field.type, depth)]));
  return fc.oneof({ weight: 20, arbitrary: fc.record(known) }, { weight: 1, arbitrary: fc.record({ ...known, surprise: fc.constant(1) }) });
}

function fieldValue(model: Model, type: FieldType, depth: number): fc.Arbitrary<unknown> {
  const right = typedValue(model, type, depth);
  return fc.oneof(
    { weight: 30, arbitrary: right },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 5, 'x', true, [], {}, 1.5, 2 ** 31) },
  );
}

function typedValue(model: Model, type: FieldType, depth: number): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'string':
      return fc.constantFrom(...texts);
    case 'duration':
      return fc.constantFrom(...durations);
    case 'timestamp':
      return fc.constantFrom(...timestamps);
    case 'int64':
      return fc.constantFrom('0', '9113681');
    case 'int32':
      return fc.constantFrom(0, 1, 23, 24, 26, 28, 30, 33, 34, 35, 36, -1);
    case 'boolean':
      return fc.boolean();
    case 'enum': {
      const values = createIndex(model)
        .enums.get(type.enum)
        .values.map(({ name }) => name);
      return fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.constant('NEW_VALUE') });
    }
    case 'message':
      return shapeValue(model, type.shape, depth - 1);
    case 'list':
      return fc.array(typedValue(model, type.items, depth), { maxLength: 3 });
    case 'map':
      return fc.dictionary(fc.constantFrom(...keys), typedValue(model, type.values, depth), { maxKeys: 3 });
    case 'any': {
      const known = type.known.map(({ typeUrl, shape }) =>
        shapeValue(model, shape, depth - 1).map((value) => ({ '@type': typeUrl, ...(value as object) })),
      );
      return fc.oneof(fc.constant({}), fc.constant({ '@type': 'type.googleapis.com/other', type: 5 }), ...known);
    }
  }
}
