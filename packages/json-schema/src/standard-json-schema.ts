import { annotationKeywords } from './annotation-keywords.ts';
import type { ShapeName } from './gen/names.ts';
import type { ShapeTypes } from './gen/shape-types.ts';
import type { JsonSchemaObject } from './runtime/json-schema.ts';
import { schemaFor } from './schema-for.ts';
import { toDialect, type JsonSchemaOptions } from './to-dialect.ts';

/** Standard JSON Schema v1 (https://standardschema.dev): what an input must be, and unchanged becomes. */
export interface StandardJsonSchema<X> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'amapi-spec';
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
    readonly types?: { readonly input: X; readonly output: X } | undefined;
  };
}

/**
 * Gives a shape as Standard JSON Schema, in 2020-12 and draft 7, without annotations of this project's own.
 * It does not validate: `~standard.validate` is what the schemas of `@amapi-spec/validators` have.
 * @param name such as `CommandRequest`; an unknown name throws a RangeError.
 */
export function standardJsonSchemaFor<Name extends ShapeName>(name: Name): StandardJsonSchema<ShapeTypes[Name]> {
  const schema = plain(schemaFor(name)) as JsonSchemaObject;
  const convert = (options: JsonSchemaOptions): Record<string, unknown> => toDialect(schema, options);
  return { '~standard': { version: 1, vendor: 'amapi-spec', jsonSchema: { input: convert, output: convert } } };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (annotationKeywords.includes(key) ? [] : [[key, plain(member)]])),
  );
}
