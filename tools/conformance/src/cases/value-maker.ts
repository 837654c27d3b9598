import { createIndex, type Field, type FieldType, type JsonValue, type Model, type Shape } from '@amapi-spec/model';
import { junk } from './junk.ts';
import type { Random } from './random.ts';
import { boundText, mutateText, randomText } from './text.ts';
import { keyOf, type Scalar, type ValuePool } from './value-pool.ts';

/** A plain object that is being built. */
export type JsonRecord = Record<string, JsonValue>;

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

/** How often a text is made for its bound. */
const BOUND_SHARE = 0.01;

/** Makes values by shape: mostly right, at a given rate not. */
export class ValueMaker {
  readonly #model: Model;
  readonly #pool: ValuePool;
  readonly #random: Random;
  /** Probability that a value, an enum's name or a key is none of the shape's. */
  readonly #wrongness: number;

  constructor(model: Model, pool: ValuePool, random: Random, wrongness: number) {
    this.#model = model;
    this.#pool = pool;
    this.#random = random;
    this.#wrongness = wrongness;
  }

  /** Makes an object of a shape with each field there with the given probability. */
  object(shapeName: string, density: number): JsonRecord {
    const shape = createIndex(this.#model).shapes.get(shapeName);
    const value: JsonRecord = {};
    for (const field of shape.fields)
      if (this.#random.chance(field.required ? 0.95 : density)) value[field.name] = this.field(shape, field);
    if (this.#random.chance(this.#wrongness)) value[this.#strangeKey(shape)] = this.#random.pick(junk);
    return value;
  }

  /** Makes a value of a field. */
  field(shape: Shape, { name, type }: Field): JsonValue {
    return this.#value(type, `${shape.schema}.${name}`, keyOf(shape.schema, name));
  }

  #value(type: FieldType, key: string, mapKey: string): JsonValue {
    const random = this.#random;
    if (random.chance(this.#wrongness)) return random.pick(junk);
    if ('maxLength' in type && type.maxLength !== undefined && random.chance(BOUND_SHARE)) return boundText(random, type);
    switch (type.kind) {
      case 'string':
        return this.#text(key);
      case 'duration':
        return this.#textOf(durations, key);
      case 'timestamp':
        return this.#textOf(timestamps, key);
      case 'int64':
        return this.#textOf(integers, key);
      case 'boolean':
        return random.chance(0.5);
      case 'int32':
        return random.chance(0.9) ? this.#pooled(key, random.below(45)) : random.below(2 ** 31);
      case 'enum':
        return this.#enumValue(type.enum);
      case 'message':
        return this.object(type.shape, random.chance(0.3) ? 0.9 : 0.5);
      case 'list': {
        const items: JsonValue[] = [];
        for (let count = random.below(random.chance(0.9) ? 4 : 12); count > 0; count--) {
          items.push(items.length > 0 && random.chance(0.15) ? items[0]! : this.#value(type.items, key, mapKey));
        }
        return items;
      }
      case 'map': {
        const entries: JsonRecord = {};
        for (let count = random.below(4); count > 0; count--) {
          // An own member, whatever its name: assignment would set the prototype for `__proto__`.
          const { keys } = type;
          const name = keys?.maxLength !== undefined && random.chance(BOUND_SHARE) ? boundText(random, keys) : this.#text(mapKey);
          Object.defineProperty(entries, name, {
            value: this.#value(type.values, key, mapKey),
            enumerable: true,
            configurable: true,
            writable: true,
          });
        }
        return entries;
      }
      case 'any': {
        const known = type.known.length > 0 && random.chance(0.9) ? random.pick(type.known) : undefined;
        if (known === undefined)
          return random.chance(0.5) ? {} : { '@type': random.pick(['type.googleapis.com/google.rpc.ErrorInfo', 'x']), more: 1 };
        return { '@type': known.typeUrl, ...this.object(known.shape, 0.3) };
      }
    }
  }

  #enumValue(name: string): string {
    const values = createIndex(this.#model).enums.get(name).values;
    if (this.#random.chance(this.#wrongness / 2)) return this.#random.pick(['NEWER_VALUE', '', values[0]?.name.toLowerCase() ?? '']);
    return this.#random.pick(values).name;
  }

  #text(key: string): string {
    const random = this.#random;
    if (random.chance(0.08)) return randomText(random);
    const text = String(this.#pooled(key, 'a'));
    return random.chance(0.08) ? mutateText(random, text) : text;
  }

  #textOf(texts: readonly string[], key: string): string {
    const random = this.#random;
    const text = random.chance(0.6) ? String(this.#pooled(key, random.pick(texts))) : random.pick(texts);
    return random.chance(0.05) ? mutateText(random, text) : text;
  }

  #pooled(key: string, fallback: Scalar): Scalar {
    const values = this.#pool.get(key);
    return values === undefined || values.length === 0 ? fallback : this.#random.pick(values);
  }

  #strangeKey(shape: Shape): string {
    const random = this.#random;
    if (shape.serverSet.length > 0 && random.chance(0.5)) return random.pick(shape.serverSet).name;
    if (shape.fields.length > 0 && random.chance(0.2)) return random.pick(shape.fields).protoName;
    return random.pick(['extra', '', 'a/b~c', 'new_password', 'Type', 'toString', 'constructor', '\ud800']);
  }
}
