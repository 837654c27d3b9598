import type { Model } from '@amapi-spec/model';
import type { SchemaOptions } from './schema-options.ts';
import { enumToJsonSchema, shapeToJsonSchema } from './shape-to-json-schema.ts';
import type { Keywords } from './type-to-json-schema.ts';

/** Builds the schemas of the named shapes and enums, by name and sorted by it. */
export function buildDefinitions(
  model: Model,
  { shapes, enums }: { readonly shapes: readonly string[]; readonly enums: readonly string[] },
  options: SchemaOptions,
): Readonly<Record<string, Keywords>> {
  const entries = [
    ...model.shapes
      .filter(({ name }) => shapes.includes(name))
      .map((shape) => [shape.name, shapeToJsonSchema(shape, model, options)] as const),
    ...model.enums.filter(({ name }) => enums.includes(name)).map((type) => [type.name, enumToJsonSchema(type)] as const),
  ];
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
