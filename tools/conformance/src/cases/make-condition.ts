import { createIndex, type FieldType, type Model } from '@amapi-spec/model';
import { quoteCel } from '@amapi-spec/model/expression';
import type { Draw } from './draw.ts';
import type { Literals } from './literals.ts';

/** A place that a condition can name. */
interface NamedPlace {
  readonly text: string;
  readonly type: FieldType;
  /** Where its literals stand. */
  readonly key: string;
}

/** What conditions compare with. */
export interface ConditionLiterals extends Literals {
  readonly patterns: readonly string[];
}

const orders = ['==', '!=', '<', '<=', '>', '>='];

/** Makes a condition over a shape, as an author could write it. */
export function makeCondition(model: Model, subject: string, draw: Draw, literals: ConditionLiterals): string {
  let variables = 0;
  const index = createIndex(model);
  return combine(below('this', subject, 3), 1 + draw.below(3));

  function combine(places: readonly NamedPlace[], depth: number): string {
    const part = (): string => combine(places, depth - 1);
    if (depth <= 0) return atom(draw.pick(places), places);
    switch (draw.below(7)) {
      case 0:
        return `!(${part()})`;
      case 1:
        return `(${part()} ? ${part()} : ${part()})`;
      case 2:
      case 3:
        return `(${part()} && ${part()})`;
      case 4:
        return `(${part()} || ${part()} || ${part()})`;
      default:
        return atom(draw.pick(places), places);
    }
  }

  function atom({ text, type, key }: NamedPlace, outer: readonly NamedPlace[]): string {
    const isMember = /\.\w+$/.test(text);
    if (isMember && draw.chance(0.15)) return `has(${text})`;
    switch (type.kind) {
      case 'string':
        return textAtom(text, key);
      case 'int32': {
        const number = draw.pick(literals.numbersAt(key));
        return draw.chance(0.2) ? `${text} in [${number}, 7]` : `${text} ${draw.pick(orders)} ${number}`;
      }
      case 'boolean':
        return draw.pick([text, `!${text}`, `${text} == true`, `${text} != true`]);
      case 'enum': {
        const values = index.enums.get(type.enum).values.map(({ name }) => quoteCel(name));
        const said = isMember && draw.chance(0.5) ? `has(${text}) && ` : '';
        return draw.chance(0.7)
          ? `(${said}${text} ${draw.pick(['==', '!='])} ${draw.pick(values)})`
          : `${text} in [${values.slice(1).join(', ')}]`;
      }
      case 'list':
      case 'map':
        return draw.chance(0.3) ? `size(${text}) ${draw.pick(orders)} ${draw.below(3)}` : macro({ text, type, key }, outer);
      default:
        return isMember ? `has(${text})` : 'size("a") == 1';
    }
  }

  function textAtom(text: string, key: string): string {
    const literal = (): string => quoteCel(draw.pick(literals.textsAt(key)));
    switch (draw.below(6)) {
      case 0:
        return `${text}.matches(${quoteCel(draw.pick(literals.patterns))})`;
      case 1:
        return `${text}.${draw.pick(['startsWith', 'endsWith', 'contains'])}(${literal()})`;
      case 2:
        return `size(${text}) ${draw.pick(orders)} ${draw.below(4)}`;
      case 3:
        return `${text} in [${literal()}, ${literal()}]`;
      default:
        return `${text} ${draw.pick(['==', '!='])} ${literal()}`;
    }
  }

  function macro(
    { text, type, key }: NamedPlace & { readonly type: { readonly kind: 'list' | 'map' } },
    outer: readonly NamedPlace[],
  ): string {
    const variable = draw.pick(['x', 'key', 'i', 'each', `v${variables++}`]);
    const element = type.kind === 'map' ? type.values : type.items;
    const root = type.kind === 'map' ? `${text}[${variable}]` : variable;
    const inner: NamedPlace[] = [
      ...(type.kind === 'map' ? [{ text: variable, type: { kind: 'string' } as const, key: `${key}#key` }] : []),
      ...(element.kind === 'message' ? below(root, element.shape, 2) : [{ text: root, type: element, key }]),
    ];
    const places = draw.chance(0.25) ? [...inner, ...outer.filter((place) => !new RegExp(`^${variable}\\b`).test(place.text))] : inner;
    const body = places.length === 0 ? 'size("a") == 1' : combine(places, draw.below(2));
    return `${text}.${draw.pick(['all', 'exists'])}(${variable}, ${body})`;
  }

  function below(root: string, shape: string, depth: number): NamedPlace[] {
    const { schema, fields } = index.shapes.get(shape);
    return fields.flatMap(({ name, type }) => {
      const place = { text: `${root}.${name}`, type, key: `${schema}.${name}` };
      return type.kind === 'message' && depth > 0 ? [place, ...below(place.text, type.shape, depth - 1)] : [place];
    });
  }
}
