import { createIndex, fieldOf, type JsonValue, type Model, type Shape } from '@amapi-spec/model';
import { isPublicShape } from '../judges/validator-judge.ts';
import { type Case, subjectsOf } from '../subject.ts';
import { junk } from './junk.ts';
import { mutate } from './mutate.ts';
import { createRandom, type Random } from './random.ts';
import { type JsonRecord, ValueMaker } from './value-maker.ts';
import { createValuePool, exampleValues, type ValuePool } from './value-pool.ts';

/** How often each subject comes, in parts; a body that is no command comes as often as a device, and all other shapes together have three parts. */
function sharesOf({ roles }: Model): ReadonlyMap<string, number> {
  const { command, pair, operation } = roles;
  const shares: Readonly<Record<string, number>> = { [command.request]: 7, [pair.shape]: 6, [operation.shape]: 3, [command.result]: 3 };
  return new Map(subjectsOf({ roles }).map((subject) => [subject, shares[subject] ?? 1]));
}

const OTHERS = 3;

/** Makes cases: right, near-right and hostile ones; the same numbers give the same case. */
export class CaseMaker {
  readonly #model: Model;
  readonly #pool: ValuePool;
  readonly #examples: ReadonlyMap<string, readonly JsonValue[]>;
  readonly #others: readonly string[];
  readonly #lottery: readonly (string | undefined)[];

  constructor(model: Model) {
    this.#model = model;
    this.#pool = createValuePool(model);
    const values = exampleValues(model);
    const shares = sharesOf(model);
    const subjects = [...shares.keys()];
    this.#others = model.shapes.map(({ name }) => name).filter((name) => isPublicShape(name) && !shares.has(name));
    this.#lottery = [
      ...[...shares].flatMap(([subject, share]) => Array.from({ length: share }, () => subject)),
      ...Array.from({ length: OTHERS }, () => undefined),
    ];
    this.#examples = new Map(
      subjects.map((subject) => [subject, values.filter(({ shape }) => shape === subject).map(({ value }) => value)]),
    );
  }

  /** Makes case `index` of a seed. */
  make(seed: number, index: number): Case {
    const random = createRandom(seed, index);
    const subject = random.pick(this.#lottery) ?? random.pick(this.#others);
    // The other shapes come seldom: each time must count.
    const wrongness = random.pick(this.#others.includes(subject) ? [0, 0.2, 0.4] : [0, 0, 0, 0, 0, 0, 0.01, 0.05, 0.3]);
    const maker = new ValueMaker(this.#model, this.#pool, random, wrongness);
    if (random.chance(0.005)) return { subject, value: random.pick(junk) };
    const examples = this.#examples.get(subject) ?? [];
    let value = examples.length > 0 && random.chance(0.3) ? random.pick(examples) : this.#fresh(subject, maker, random);
    for (let count = random.pick([0, 0, 0, 1, 1, 2, 3]); count > 0; count--) value = mutate(this.#model, subject, value, maker, random);
    return { subject, value };
  }

  #fresh(subject: string, maker: ValueMaker, random: Random): JsonValue {
    const { command, pair, operation, device } = this.#model.roles;
    switch (subject) {
      case command.request:
        return this.#command(subject, maker, random);
      case pair.shape:
        return { [pair.command]: this.#command(command.request, maker, random), [pair.device]: maker.object(device.shape, 0.8) };
      case command.result:
        return this.#result(maker, random);
      case operation.shape: {
        const value = maker.object(subject, 0.6);
        return random.chance(0.7) ? { ...value, [operation.command]: { '@type': command.typeUrl, ...this.#result(maker, random) } } : value;
      }
      default:
        return maker.object(subject, 0.6);
    }
  }

  /** Mostly the members of one type, sometimes of any. */
  #command(shapeName: string, maker: ValueMaker, random: Random): JsonRecord {
    if (random.chance(0.12)) return maker.object(shapeName, 0.15);
    const shape = createIndex(this.#model).shapes.get(shapeName);
    const { type, params, fields } = random.pick(this.#model.commands);
    const value: JsonRecord = {};
    const take = (name: string | undefined, probability: number): void => {
      const field = shape.fields.find((candidate) => candidate.name === name);
      if (field !== undefined && random.chance(probability)) value[field.name] = maker.field(shape, field);
    };
    if (params === undefined || random.chance(0.45)) value[this.#model.roles.command.type] = type;
    take(params?.field, 0.92);
    for (const field of fields) take(field, 0.7);
    for (const name of this.#common(shape)) take(name, 0.25);
    return value;
  }

  /** Members that every command may have. */
  #common({ fields }: Shape): readonly string[] {
    const { roles, commands } = this.#model;
    const owned = new Set([
      roles.command.type,
      ...commands.flatMap(({ params, fields: own }) => [...(params === undefined ? [] : [params.field]), ...own]),
    ]);
    return fields.flatMap(({ name, readOnly }) => (readOnly || owned.has(name) ? [] : [name]));
  }

  #result(maker: ValueMaker, random: Random): JsonRecord {
    const { command } = this.#model.roles;
    const shape = createIndex(this.#model).shapes.get(command.result);
    const value = this.#command(command.result, maker, random);
    const statuses = [...new Set(this.#model.commands.flatMap(({ status }) => status?.field ?? []))];
    const own = this.#model.commands.find(({ type }) => type === value[command.type])?.status?.field;
    const others = shape.fields.filter(({ name, readOnly }) => readOnly && !statuses.includes(name));
    for (const name of [
      ...(own !== undefined ? [own] : []),
      ...(random.chance(0.3) ? [random.pick(statuses)] : []),
      ...others.map((field) => field.name),
    ]) {
      if (random.chance(0.6)) value[name] = maker.field(shape, fieldOf(shape, name));
    }
    return value;
  }
}
