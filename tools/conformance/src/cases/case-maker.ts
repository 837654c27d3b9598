import { createIndex, type JsonValue, type Model } from '@amapi-spec/model';
import { isPublicShape } from '../judges/validator-judge.ts';
import { type Case, type Subject, subjects } from '../subject.ts';
import { junk } from './junk.ts';
import { mutate } from './mutate.ts';
import { createRandom, type Random } from './random.ts';
import { type JsonRecord, ValueMaker } from './value-maker.ts';
import { createValuePool, exampleValues, type ValuePool } from './value-pool.ts';

/** How often each subject comes, in parts of 23; three parts go to the other shapes. */
const shares: Readonly<Record<Subject, number>> = { CommandRequest: 7, CommandForDevice: 6, Operation: 3, Command: 3, Device: 1 };
const OTHERS = 3;
const lottery: readonly (Subject | undefined)[] = [
  ...subjects.flatMap((subject) => Array.from({ length: shares[subject] }, () => subject)),
  ...Array.from({ length: OTHERS }, () => undefined),
];

/** Makes cases: right, near-right and hostile ones; the same numbers give the same case. */
export class CaseMaker {
  readonly #model: Model;
  readonly #pool: ValuePool;
  readonly #examples: ReadonlyMap<string, readonly JsonValue[]>;
  readonly #others: readonly string[];

  constructor(model: Model) {
    this.#model = model;
    this.#pool = createValuePool(model);
    const values = exampleValues(model);
    this.#others = model.shapes
      .map(({ name }) => name)
      .filter((name) => isPublicShape(name) && !(subjects as readonly string[]).includes(name));
    this.#examples = new Map(
      subjects.map((subject) => [subject, values.filter(({ shape }) => shape === subject).map(({ value }) => value)]),
    );
  }

  /** Makes case `index` of a seed. */
  make(seed: number, index: number): Case {
    const random = createRandom(seed, index);
    const subject = random.pick(lottery) ?? random.pick(this.#others);
    // The other shapes come seldom: each time must count.
    const wrongness = random.pick(shares[subject as Subject] === undefined ? [0, 0.2, 0.4] : [0, 0, 0, 0, 0, 0, 0.01, 0.05, 0.3]);
    const maker = new ValueMaker(this.#model, this.#pool, random, wrongness);
    if (random.chance(0.005)) return { subject, value: random.pick(junk) };
    const examples = this.#examples.get(subject) ?? [];
    let value = examples.length > 0 && random.chance(0.3) ? random.pick(examples) : this.#fresh(subject, maker, random);
    for (let count = random.pick([0, 0, 0, 1, 1, 2, 3]); count > 0; count--) value = mutate(this.#model, subject, value, maker, random);
    return { subject, value };
  }

  #fresh(subject: string, maker: ValueMaker, random: Random): JsonValue {
    switch (subject) {
      case 'CommandRequest':
        return this.#command(subject, maker, random);
      case 'CommandForDevice':
        return { command: this.#command('CommandRequest', maker, random), device: maker.object('Device', 0.8) };
      case 'Command':
        return this.#result(maker, random);
      case 'Operation': {
        const operation = maker.object(subject, 0.6);
        const url = `type.googleapis.com/${this.#model.info.protoPackage}.Command`;
        return random.chance(0.7) ? { ...operation, metadata: { '@type': url, ...this.#result(maker, random) } } : operation;
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
    if (params === undefined || random.chance(0.45)) value['type'] = type;
    take(params?.field, 0.92);
    for (const field of fields) take(field, 0.7);
    take('duration', 0.25);
    return value;
  }

  #result(maker: ValueMaker, random: Random): JsonRecord {
    const shape = createIndex(this.#model).shapes.get('Command');
    const value = this.#command('Command', maker, random);
    const others = [...new Set(this.#model.commands.flatMap(({ status }) => status?.field ?? []))];
    const { type } = value;
    const own = typeof type === 'string' ? createIndex(this.#model).commands.find(type)?.status?.field : undefined;
    for (const name of [
      ...(own !== undefined ? [own] : []),
      ...(random.chance(0.3) ? [random.pick(others)] : []),
      'createTime',
      'userName',
      'errorCode',
    ]) {
      const field = shape.fields.find((candidate) => candidate.name === name);
      if (field !== undefined && random.chance(0.6)) value[field.name] = maker.field(shape, field);
    }
    return value;
  }
}
