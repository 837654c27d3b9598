import type { Model } from '@amapi-spec/model';
import { buildDefinitions } from './definitions.ts';
import { bundleOptions } from './schema-options.ts';
import type { Keywords } from './type-to-json-schema.ts';

/** A document of schemas under `$defs`, with references among them only. */
export interface Bundle {
  readonly title: string;
  readonly description: string;
  readonly type: 'object';
  readonly properties: Readonly<Record<string, { readonly $ref: string }>>;
  readonly additionalProperties: false;
  readonly $defs: Readonly<Record<string, Keywords>>;
}

/** Builds the bundle of all shapes and enums, sorted by name. */
export function buildBundle(model: Model): Bundle {
  const $defs = buildDefinitions(
    model,
    { shapes: model.shapes.map(({ name }) => name), enums: model.enums.map(({ name }) => name) },
    bundleOptions,
  );
  return {
    title: 'Bundle',
    description: `Every schema of ${model.info.title}, under $defs. The document itself is an object that may have one value of each, under its schema's name: makers of types begin there.`,
    type: 'object',
    properties: Object.fromEntries(Object.keys($defs).map((name) => [name, { $ref: bundleOptions.refTo(name) }])),
    additionalProperties: false,
    $defs,
  };
}
