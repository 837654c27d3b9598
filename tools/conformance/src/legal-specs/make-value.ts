import { createIndex, type FieldType, type JsonValue, type Model } from '@amapi-spec/model';
import fc from 'fast-check';
import { numbers, texts } from './literals.ts';

const durations = ['0s', '1s', '-1s', '0.5s', '600s', '1m'];
const times = ['2026-11-22T01:02:03Z', '2026-11-22T01:02:03.1Z', 'yesterday'];

/** Makes values of a shape: most of the right form, a share with one wrong thing in it, which is all that is wrong. */
export function valuesOf(model: Model, shape: string): fc.Arbitrary<JsonValue> {
  const index = createIndex(model);
  return ofShape(shape, 3);

  function ofShape(name: string, depth: number): fc.Arbitrary<JsonValue> {
    const { fields } = index.shapes.get(name);
    const required = new Set(fields.flatMap((field) => (field.required ? [field.name] : [])));
    const members = fields.filter((field) => depth > 0 || !isDeep(field.type));
    return fc.record(Object.fromEntries(members.map((field) => [field.name, ofType(field.type, depth - 1)])), {
      requiredKeys: members.map((field) => field.name).filter((each) => required.has(each)),
    });
  }

  function ofType(type: FieldType, depth: number): fc.Arbitrary<JsonValue> {
    switch (type.kind) {
      case 'string':
        return text(type.maxLength);
      case 'int32':
        return fc.constantFrom(...numbers);
      case 'int64':
        return fc.constantFrom('0', '9007199254740993');
      case 'boolean':
        return fc.boolean();
      case 'duration':
        return fc.constantFrom(...durations);
      case 'timestamp':
        return fc.constantFrom(...times);
      case 'enum':
        return fc.constantFrom(...index.enums.get(type.enum).values.map(({ name }) => name));
      case 'message':
        return ofShape(type.shape, depth);
      case 'list':
        return fc.array(ofType(type.items, depth - 1), { maxLength: 3 });
      case 'map':
        return fc.dictionary(text(type.keys?.maxLength), ofType(type.values, depth - 1), { maxKeys: 3, noNullPrototype: true });
      case 'any':
        return fc.oneof(
          fc.constantFrom<JsonValue>({}, { '@type': 'type.googleapis.com/other.Thing', more: 1 }),
          ...type.known.map((known) =>
            ofShape(known.shape, depth).map((value): JsonValue => ({ '@type': known.typeUrl, ...(value as Record<string, JsonValue>) })),
          ),
        );
    }
  }

  function text(maxLength: number | undefined): fc.Arbitrary<string> {
    return fc.constantFrom(...texts.filter((each) => maxLength === undefined || [...each].length <= maxLength));
  }
}

/** Puts something of the wrong form in one place of a value. */
export function spoil(value: JsonValue, seed: number): JsonValue {
  if (typeof value !== 'object' || value === null) return [null, 7.5, 'x'.repeat(300), true, [], {}, 'NEWER', 3_000_000_000][seed % 8]!;
  const keys = Object.keys(value);
  if (keys.length === 0 || seed % 5 === 0) return Array.isArray(value) ? 'no list' : { ...value, notAMember: 1 };
  const key = keys[seed % keys.length]!;
  const spoilt = spoil((value as Record<string, JsonValue>)[key]!, Math.floor(seed / keys.length));
  if (Array.isArray(value)) return value.map((item: JsonValue, at) => (at === Number(key) ? spoilt : item));
  return { ...value, [key]: spoilt };
}

function isDeep(type: FieldType): boolean {
  if (type.kind === 'list') return isDeep(type.items);
  if (type.kind === 'map') return isDeep(type.values);
  return type.kind === 'message' || type.kind === 'any';
}
