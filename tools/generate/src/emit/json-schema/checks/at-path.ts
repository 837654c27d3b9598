import type { FieldType, Shape } from '@amapi-spec/model';
import type { JsonSchema } from '../json-schema.ts';
import type { CheckContext } from './check-context.ts';

/** Puts a schema at a check's path from the subject; `*` stands for list elements or map values. What is absent passes. */
export function atPath(path: readonly string[], schema: JsonSchema, context: CheckContext): JsonSchema {
  return wrap(path, { kind: 'message', shape: context.subject.name }, schema, context);
}

function wrap(path: readonly string[], type: FieldType, schema: JsonSchema, context: CheckContext): JsonSchema {
  const [segment, ...rest] = path;
  if (segment === undefined) return schema;
  if (segment === '*' && type.kind === 'list') return { items: wrap(rest, type.items, schema, context) };
  if (segment === '*' && type.kind === 'map') return { additionalProperties: wrap(rest, type.values, schema, context) };
  if (type.kind !== 'message') throw new Error(`'${segment}' leads into a ${type.kind}`);
  return { properties: { [segment]: wrap(rest, typeOf(context.shape(type.shape), segment), schema, context) } };
}

function typeOf(shape: Shape, name: string): FieldType {
  const field = [...shape.fields, ...shape.serverSet].find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`${shape.name} has no '${name}'`);
  return field.type;
}
