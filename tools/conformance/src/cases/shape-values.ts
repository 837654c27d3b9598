import { createIndex, type Field, type FieldType, type JsonValue, type Model, type Shape } from '@amapi-spec/model';
import { fitsLength } from '@amapi-spec/model/reference';
import fc from 'fast-check';
import { junk } from './junk.ts';
import type { Literals } from './literals.ts';
import { type BoundedType, boundTexts, changedTexts, oddTexts } from './texts.ts';

/** A plain object. */
export type JsonRecord = Record<string, JsonValue>;

/** How often a member is there: 1 is always. */
type Share = number | ((field: Field) => number);

/** Values of members that are not those of their types. */
type Pinned = ReadonlyMap<string, fc.Arbitrary<JsonValue>>;

/** Makes the values of shapes and of their fields. */
export interface ShapeValues {
  /** Objects of a shape; a member that a rule asks for is nearly always there. */
  objects(shape: string, share: Share, pinned?: Pinned): fc.Arbitrary<JsonRecord>;
  /** Values of a field of a shape. */
  values(shape: Shape, field: Field): fc.Arbitrary<JsonValue>;
}

const durations = [
  '0s',
  '-0s',
  '0.000s',
  '600s',
  '3.5s',
  '-1s',
  '-0.000000001s',
  '315576000000s',
  '315576000000.000000001s',
  '315576000001s',
  '1m0s',
  '5',
  '05s',
  '.5s',
  '1.s',
  '1.0000000001s',
];
const timestamps = [
  '2026-11-22T01:02:03Z',
  '2026-11-22T01:02:03.123Z',
  '2026-11-22T01:02:03.123456789Z',
  '2026-11-22T01:02:03.1Z',
  '2026-11-22T01:02:03+01:00',
  '2026-11-22t01:02:03z',
  '2016-12-31T23:59:60Z',
  '2026-02-29T00:00:00Z',
  '2024-02-29T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '2026-11-22T24:00:00Z',
  '2026-11-22 01:02:03Z',
  'yesterday',
];
const integers = ['0', '5', '10', '9113681', '-1', '010', '9223372036854775807', '9223372036854775808', '1.0', '1e3', 'x'];
const foreign: readonly JsonValue[] = [{}, { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', more: 1 }, { '@type': 'x', more: 1 }];
const strangeKeys = ['extra', '', 'a/b~c', 'new_password', 'Type', 'toString', 'constructor', '\ud800', '{"type":"LOCK"}'];

/** How often a text is made for its bound. */
const BOUND_SHARE = 0.03;

/** What values are like. */
interface ValueOptions {
  /** How often a value, an enum's name or a member is none of the shape's. */
  readonly wrongness: number;
  /** How deep objects hold objects: a shape that holds itself has no end of its own. */
  readonly depth: number;
}

/** Makes values from what stands in a spec. */
export function createShapeValues(model: Model, literals: Literals, { wrongness, depth: most }: ValueOptions): ShapeValues {
  const index = createIndex(model);
  const objects = new Map<string, fc.Arbitrary<JsonRecord>>();
  return {
    objects: (shape, share, pinned) => objectsOf(index.shapes.get(shape), share, most, pinned),
    values: (shape, field) => valuesOf(shape, field, most),
  };

  function objectsOf(shape: Shape, share: Share, depth: number, pinned: Pinned = new Map()): fc.Arbitrary<JsonRecord> {
    const members = shape.fields
      .filter(({ type }) => depth > 0 || !holdsObjects(type))
      .map((field) => {
        const often = typeof share === 'function' ? share(field) : field.required ? 0.95 : share;
        const values = pinned.get(field.name) ?? valuesOf(shape, field, depth);
        return sometimes(
          often,
          values.map((value) => [field.name, value] as const),
        );
      });
    const stray = sometimes(wrongness, fc.tuple(strangeKeysOf(shape), junk));
    return fc.tuple(...members, stray).map((entries) => Object.fromEntries(entries.filter((entry) => entry !== undefined)));
  }

  /** Made once for each shape, share and depth. */
  function innerObjects(name: string, share: number, depth: number): fc.Arbitrary<JsonRecord> {
    const key = `${name} ${share} ${depth}`;
    const made = objects.get(key) ?? objectsOf(index.shapes.get(name), share, depth);
    objects.set(key, made);
    return made;
  }

  function valuesOf(shape: Shape, { name, type }: Field, depth: number): fc.Arbitrary<JsonValue> {
    return ofType(type, `${shape.schema}.${name}`, depth);
  }

  function ofType(type: FieldType, key: string, depth: number): fc.Arbitrary<JsonValue> {
    return mostly<JsonValue>(rightOf(type, key, depth), wrongness, junk);
  }

  function rightOf(type: FieldType, key: string, depth: number): fc.Arbitrary<JsonValue> {
    switch (type.kind) {
      case 'string':
        return textsOf(type, key);
      case 'duration':
        return bounded(type, wellKnown(durations, type, key));
      case 'timestamp':
        return bounded(type, wellKnown(timestamps, type, key));
      case 'int64':
        return wellKnown(integers, type, key);
      case 'boolean':
        return fc.boolean();
      case 'int32': {
        const numbers = literals.numbersAt(key);
        return mostly(numbers.length === 0 ? fc.nat(44) : fc.constantFrom(...numbers), 0.1, fc.nat());
      }
      case 'enum':
        return enumNames(type.enum);
      case 'message':
        return fc.oneof(
          { weight: 3, arbitrary: innerObjects(type.shape, 0.9, depth - 1) },
          { weight: 7, arbitrary: innerObjects(type.shape, 0.5, depth - 1) },
        );
      case 'list':
        return listsOf(ofType(type.items, key, depth));
      case 'map':
        return fc.dictionary(textsOf(type.keys ?? { kind: 'string' }, `${key}#key`), ofType(type.values, key, depth), {
          maxKeys: 3,
          noNullPrototype: true,
        });
      case 'any': {
        const known = type.known.map(({ typeUrl, shape }) =>
          innerObjects(shape, 0.3, depth - 1).map((value): JsonValue => ({ '@type': typeUrl, ...value })),
        );
        const others = fc.constantFrom(...foreign);
        return known.length === 0 ? others : mostly(fc.oneof(...known), 0.1, others);
      }
    }
  }

  function textsOf(type: BoundedType, key: string): fc.Arbitrary<string> {
    const pooled = pick(literals.textsAt(key), type, ['a']);
    return bounded(type, mostly(mostly(pooled, 0.08, changedTexts(pooled)), 0.08, oddTexts));
  }

  /** Texts of a form that is the same in every spec, beside those that stand in this one. */
  function wellKnown(texts: readonly string[], type: BoundedType, key: string): fc.Arbitrary<string> {
    const made = mostly(pick(literals.textsAt(key), type, texts), 0.4, fc.constantFrom(...texts));
    return mostly(made, 0.05, changedTexts(made));
  }

  function pick(texts: readonly string[], { maxLength }: BoundedType, otherwise: readonly string[]): fc.Arbitrary<string> {
    const fitting = texts.filter((text) => fitsLength(text, maxLength));
    return fc.constantFrom(...(fitting.length === 0 ? otherwise : fitting));
  }

  function bounded(type: BoundedType, texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
    return type.maxLength !== undefined ? mostly(texts, BOUND_SHARE, boundTexts(type)) : texts;
  }

  function enumNames(name: string): fc.Arbitrary<string> {
    const names = index.enums.get(name).values.map((value) => value.name);
    const wrong = fc.constantFrom('NEWER_VALUE', '', names[0]?.toLowerCase() ?? '');
    return mostly(fc.constantFrom(...names), wrongness / 2, wrong);
  }

  function strangeKeysOf({ fields, serverSet }: Shape): fc.Arbitrary<string> {
    const names = [...serverSet.map(({ name }) => name), ...fields.map(({ protoName }) => protoName)];
    return names.length === 0 ? fc.constantFrom(...strangeKeys) : fc.oneof(fc.constantFrom(...names), fc.constantFrom(...strangeKeys));
  }
}

/** Lists, some with their first element a second time. */
function listsOf(items: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonValue[]> {
  const lists = fc.oneof(
    { weight: 9, arbitrary: fc.array(items, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(items, { maxLength: 11, size: 'max' }) },
  );
  return mostly(
    lists,
    0.15,
    lists.map((list) => [...list, ...list.slice(0, 1)]),
  );
}

/** Values of one kind, and with the given share of another. */
function mostly<T>(values: fc.Arbitrary<T>, share: number, others: fc.Arbitrary<T>): fc.Arbitrary<T> {
  if (share === 0) return values;
  const weight = Math.round(share * 1000);
  return fc.oneof({ weight: 1000 - weight, arbitrary: values }, { weight, arbitrary: others });
}

/** Values with the given share, otherwise undefined. */
function sometimes<T>(share: number, values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return mostly<T | undefined>(fc.constant(undefined), share, values);
}

function holdsObjects(type: FieldType): boolean {
  if (type.kind === 'list') return holdsObjects(type.items);
  if (type.kind === 'map') return holdsObjects(type.values);
  return type.kind === 'message' || type.kind === 'any';
}
