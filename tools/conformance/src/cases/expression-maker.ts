import { quoteCel } from '@amapi-spec/model/expression';
import { createIndex, type FieldType, type Model } from '@amapi-spec/model';
import type { Random } from './random.ts';
import type { ValuePool } from './value-pool.ts';

/** A place that an expression can name. */
interface NamedPlace {
  readonly text: string;
  readonly type: FieldType;
  /** Key of the values worth comparing with. */
  readonly key: string;
}

const orders = ['==', '!=', '<', '<=', '>', '>='];
const patterns = ['^[0-9]{1,5}$', '[a-z]', '^\\d+$', '^(?:LPA:)?1', '\\p{L}$', '^[A-Za-z][0-9A-Za-z_]*(?:\\.[A-Za-z][0-9A-Za-z_]*)+$'];

/** Makes the texts of rules that nobody wrote, over a shape and all below it. */
export class ExpressionMaker {
  readonly #model: Model;
  readonly #pool: ValuePool;
  readonly #random: Random;
  readonly #places: readonly NamedPlace[];
  #variables = 0;

  constructor(model: Model, shape: string, pool: ValuePool, random: Random) {
    this.#model = model;
    this.#pool = pool;
    this.#random = random;
    this.#places = this.#below('this', shape);
  }

  /** Makes a condition; deeper ones have more parts. Some are outside the rule language, which is part of the game. */
  make(depth: number): string {
    const random = this.#random;
    if (depth <= 0 || random.chance(0.15)) return this.#atom(random.pick(this.#places), depth);
    switch (random.below(5)) {
      case 0:
        return `!(${this.make(depth - 1)})`;
      case 1:
        return `(${this.make(depth - 1)} ? ${this.make(depth - 1)} : ${this.make(depth - 1)})`;
      default: {
        const operator = random.pick([' && ', ' || ']);
        return `(${Array.from({ length: 2 + random.below(2) }, () => this.make(depth - 1)).join(operator)})`;
      }
    }
  }

  #atom({ text, type, key }: NamedPlace, depth: number): string {
    const random = this.#random;
    if (text.includes('.') && random.chance(0.2)) return `has(${text})`;
    switch (type.kind) {
      case 'string':
        return this.#textAtom(text, key);
      case 'int32':
        return `${text} ${random.pick(orders)} ${String(random.pick(this.#pool.get(key) ?? [0, 30]))}`;
      case 'boolean':
        return random.pick([text, `${text} == true`, `${text} != true`]);
      case 'enum': {
        const values = createIndex(this.#model)
          .enums.get(type.enum)
          .values.map(({ name }) => quoteCel(name));
        const zero = text.includes('.') ? `has(${text}) && ` : '';
        return random.chance(0.7)
          ? `(${zero}${text} ${random.pick(['==', '!='])} ${random.pick(values)})`
          : `${text} in [${values.slice(1, 2 + random.below(3)).join(', ')}]`;
      }
      case 'list':
      case 'map':
        return random.chance(0.3) ? `size(${text}) ${random.pick(orders)} ${random.below(4)}` : this.#macro(text, type, key, depth);
      default:
        return text.includes('.') ? `has(${text})` : 'true';
    }
  }

  #textAtom(text: string, key: string): string {
    const random = this.#random;
    const literal = (): string => quoteCel(String(random.pick(this.#pool.get(key) ?? ['', 'a'])).slice(0, 40));
    switch (random.below(6)) {
      case 0:
        return `${text}.matches(${quoteCel(random.pick(patterns))})`;
      case 1:
        return `${text}.${random.pick(['startsWith', 'endsWith', 'contains'])}(${literal()})`;
      case 2:
        return `size(${text}) ${random.pick(orders)} ${random.pick([0, 1, 2, 6, 20])}`;
      case 3:
        return `${text} in [${literal()}, ${literal()}]`;
      default:
        return `${text} ${random.pick(['==', '!='])} ${random.pick([literal(), "''"])}`;
    }
  }

  #macro(text: string, type: FieldType & { kind: 'list' | 'map' }, key: string, depth: number): string {
    const variable = `v${this.#variables++}`;
    const operator = this.#random.pick(['all', 'exists']);
    const inner: NamedPlace[] =
      type.kind === 'map'
        ? [
            { text: variable, type: { kind: 'string' }, key: `${key}#key` },
            { text: `${text}[${variable}]`, type: type.values, key },
          ]
        : type.items.kind === 'message'
          ? [...this.#below(variable, type.items.shape)]
          : [{ text: variable, type: type.items, key }];
    const parts = Array.from({ length: 1 + this.#random.below(depth > 0 ? 3 : 1) }, () => this.#atom(this.#random.pick(inner), 0));
    return `${text}.${operator}(${variable}, ${parts.join(this.#random.pick([' && ', ' || ']))})`;
  }

  #below(root: string, shapeName: string): NamedPlace[] {
    const shape = createIndex(this.#model).shapes.get(shapeName);
    return shape.fields.flatMap(({ name, type }) => {
      const place = { text: `${root}.${name}`, type, key: `${shape.schema}.${name}` };
      return type.kind === 'message' ? [place, ...this.#below(place.text, type.shape)] : [place];
    });
  }
}
