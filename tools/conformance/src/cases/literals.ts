import { createIndex, type Expression, type JsonValue, type Model, type Operand, type Place } from '@amapi-spec/model';
import { walkStructure } from '@amapi-spec/model/reference';
import { nodesOf, placeOf } from '@amapi-spec/model/expression';
import { exampleValues } from './example-values.ts';

/** Values worth trying at a field, by `Schema.field`; map keys stand at `Schema.field#key`. Both variants of a schema share one entry. */
export interface Literals {
  textsAt(key: string): readonly string[];
  numbersAt(key: string): readonly number[];
}

/** Collects what stands at each field in any example, and the values around each limit of a rule: a new rule brings its own. */
export function createLiterals(model: Model): Literals {
  const found = new Map<string, Set<JsonValue>>();
  const add = (key: string, value: JsonValue): void => {
    found.set(key, (found.get(key) ?? new Set()).add(value));
  };
  for (const { shape, value } of exampleValues(model)) {
    for (const object of walkStructure(model, shape, value).objects) {
      for (const field of object.shape.fields) {
        const member = (object.value as Record<string, JsonValue>)[field.name];
        const key = `${object.shape.schema}.${field.name}`;
        if (Array.isArray(member)) member.forEach((item: JsonValue) => add(key, item));
        else if (field.type.kind === 'map' && typeof member === 'object' && member !== null) {
          for (const [name, entry] of Object.entries(member)) {
            add(`${key}#key`, name);
            add(key, entry);
          }
        } else if (member !== undefined) add(key, member);
      }
    }
  }
  for (const { subject, body } of model.rules) {
    if (body.kind === 'expression')
      visitOperands(model, body.require, subject, (key, values) => values.forEach((value) => add(key, value)));
  }
  const at = (key: string): JsonValue[] => [...(found.get(key) ?? [])];
  return {
    textsAt: (key) => at(key).filter((value) => typeof value === 'string'),
    numbersAt: (key) => at(key).filter((value) => typeof value === 'number'),
  };
}

type Visit = (key: string, values: readonly JsonValue[]) => void;

function visitOperands(model: Model, expression: Expression, subject: string, visit: Visit): void {
  const variables = new Map<string, string>();
  for (const node of nodesOf(expression)) {
    const place = placeOf(node);
    const key = place && keyOfPlace(model, place, subject, variables);
    if (key === undefined) continue;
    if (node.kind === 'quantifier') variables.set(node.variable, node.over === 'map' ? `${key}#key` : key);
    if (!('operand' in node)) continue;
    const values = node.kind === 'in' ? node.values : [node.value];
    visit(
      key,
      values.flatMap((value) => around(node.operand, value)),
    );
  }
}

/** Values on, below and above a limit; texts of such lengths, once with characters outside the basic plane. */
function around({ kind, place }: Operand, value: string | number | boolean): JsonValue[] {
  if (typeof value === 'string') return [value, `${value}a`, `1${value}`];
  if (typeof value === 'boolean') return [value];
  const near = [value - 1, value, value + 1];
  if (kind === 'value') return near;
  if (place.type.kind !== 'string') return [];
  return near.flatMap((length) => (length < 0 ? [] : [...'a1\u{1f600}'].map((character) => character.repeat(length))));
}

/** Names the field at the end of a place by its key; undefined below a macro's variable, whose fields no rule has needed yet. */
function keyOfPlace(model: Model, place: Place, subject: string, variables: ReadonlyMap<string, string>): string | undefined {
  if (place.root !== 'this') return place.steps.length === 0 ? variables.get(place.root.variable) : undefined;
  let schema: string | undefined = createIndex(model).shapes.get(subject).schema;
  let key: string | undefined;
  for (const step of place.steps) {
    if (step.kind === 'entry') continue;
    key = `${schema}.${step.name}`;
    schema = step.type.kind === 'message' ? createIndex(model).shapes.get(step.type.shape).schema : undefined;
  }
  return key;
}
