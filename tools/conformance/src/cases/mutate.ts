import type { JsonValue, Model } from '@amapi-spec/model';
import { walkStructure } from '@amapi-spec/model/reference';
import { junk } from './junk.ts';
import type { Random } from './random.ts';
import type { JsonRecord, ValueMaker } from './value-maker.ts';

/** Changes one thing in a value: a member gone, new, or another; works on a copy. */
export function mutate(model: Model, shape: string, value: JsonValue, maker: ValueMaker, random: Random): JsonValue {
  const copy = structuredClone<JsonValue>(value);
  const { objects } = walkStructure(model, shape, copy);
  if (objects.length === 0) return copy;
  const { shape: owner, value: object } = random.pick(objects);
  const record = object as JsonRecord;
  const present = Object.keys(record);
  const kind = random.below(10);
  if (kind < 3 && present.length > 0) delete record[random.pick(present)];
  else if (kind < 9 && owner.fields.length > 0) {
    const there = owner.fields.filter(({ name }) => name in record);
    const field = random.pick(there.length > 0 && random.chance(0.6) ? there : owner.fields);
    record[field.name] = maker.field(owner, field);
  } else {
    const names = [...owner.fields, ...owner.serverSet].map(({ name }) => name);
    record[random.pick([...names, 'extra'])] = random.pick(junk);
  }
  return copy;
}
