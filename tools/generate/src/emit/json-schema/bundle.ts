import type { Model } from '@amapi-spec/model';
import { reachable } from './reachable.ts';
import { bundleOptions } from './schema-options.ts';
import { enumToJsonSchema, shapeToJsonSchema } from './shape-to-json-schema.ts';
import type { Keywords } from './type-to-json-schema.ts';

/** A document of schemas under `$defs`, with references among them only. */
export interface Bundle {
  readonly description: string;
  readonly $defs: Readonly<Record<string, Keywords>>;
}

/** Builds the bundle of all shapes and enums, sorted by name. */
export function buildBundle(model: Model): Bundle {
  return {
    description: `Every schema of ${model.info.title}, under $defs.`,
    $defs: definitions(
      model,
      model.shapes.map(({ name }) => name),
      model.enums.map(({ name }) => name),
    ),
  };
}

/** Builds one shape's schema with all that it refers to, complete in itself. */
export function buildStandalone(model: Model, shape: string): Keywords {
  const { shapes, enums } = reachable(model, [shape]);
  return { $ref: bundleOptions.refTo(shape), $defs: definitions(model, shapes, enums) };
}

function definitions(model: Model, shapes: readonly string[], enums: readonly string[]): Readonly<Record<string, Keywords>> {
  const entries = [
    ...model.shapes
      .filter(({ name }) => shapes.includes(name))
      .map((shape) => [shape.name, shapeToJsonSchema(shape, model, bundleOptions)] as const),
    ...model.enums.filter(({ name }) => enums.includes(name)).map((type) => [type.name, enumToJsonSchema(type)] as const),
  ];
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
