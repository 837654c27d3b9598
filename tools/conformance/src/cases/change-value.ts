import type { JsonValue, Model } from '@amapi-spec/model';
import { type ShapeAt, walkStructure } from '@amapi-spec/model/reference';
import fc from 'fast-check';
import { junk } from './junk.ts';
import { mistakesIn } from './mistakes.ts';
import type { JsonRecord, ShapeValues } from './shape-values.ts';

/** Another value of a member; undefined takes it out. */
type Change = readonly [member: string, value: JsonValue | undefined];

/** Changes one thing in a value: a member gone, new, or another; or one that people get wrong: misspelt, in another object, an object in another one. */
export function changeValue(model: Model, shape: string, value: JsonValue, values: ShapeValues): fc.Arbitrary<JsonValue> {
  return fc.oneof(
    { weight: 9, arbitrary: changeMember(model, shape, value, values) },
    { weight: 1, arbitrary: mistakesIn(model, shape, value) },
  );
}

function changeMember(model: Model, shape: string, value: JsonValue, values: ShapeValues): fc.Arbitrary<JsonValue> {
  const { objects } = walkStructure(model, shape, value);
  if (objects.length === 0) return fc.constant(value);
  return fc.nat(objects.length - 1).chain((at) =>
    changesOf(objects[at]!, values).map(([member, changed]) => {
      const copy = structuredClone<JsonValue>(value);
      const record = walkStructure(model, shape, copy).objects[at]!.value as JsonRecord;
      if (changed === undefined) delete record[member];
      else record[member] = changed;
      return copy;
    }),
  );
}

function changesOf({ shape, value }: ShapeAt, values: ShapeValues): fc.Arbitrary<Change> {
  const present = Object.keys(value as JsonRecord);
  const there = shape.fields.filter(({ name }) => present.includes(name));
  const names = [...shape.fields, ...shape.serverSet].map(({ name }) => name);
  const fieldsOf = (fields: typeof shape.fields): fc.Arbitrary<Change> =>
    fc.constantFrom(...fields).chain((field) => values.values(shape, field).map((other): Change => [field.name, other]));
  const kinds: readonly (readonly [weight: number, isPossible: boolean, changes: () => fc.Arbitrary<Change>])[] = [
    [30, present.length > 0, () => fc.constantFrom(...present).map((name): Change => [name, undefined])],
    [36, there.length > 0, () => fieldsOf(there)],
    [24, shape.fields.length > 0, () => fieldsOf(shape.fields)],
    [10, true, () => fc.tuple(fc.constantFrom(...names, 'extra'), junk)],
  ];
  return fc.oneof(...kinds.flatMap(([weight, isPossible, changes]) => (isPossible ? [{ weight, arbitrary: changes() }] : [])));
}
