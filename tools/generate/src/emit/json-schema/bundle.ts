import type { Model } from '@amapi-spec/model';
import { buildDefinitions } from './definitions.ts';
import { bundleOptions } from './schema-options.ts';
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
    $defs: buildDefinitions(
      model,
      { shapes: model.shapes.map(({ name }) => name), enums: model.enums.map(({ name }) => name) },
      bundleOptions,
    ),
  };
}
