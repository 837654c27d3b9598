import { createIndex, type FieldType, type Model, type Shape } from '@amapi-spec/model';
import type { SchemaOptions } from './schema-options.ts';

/** Keywords of a property's schema. */
export type Keywords = Readonly<Record<string, unknown>>;

/** Translates the type of a field, list element or map value; `variant` decides whether enums are closed. */
export function typeToJsonSchema(type: FieldType, variant: Shape['variant'], model: Model, options: SchemaOptions): Keywords {
  const { formatKeyword } = options;
  switch (type.kind) {
    case 'boolean':
      return { type: type.kind };
    case 'string':
      return { type: type.kind, ...bound(type) };
    case 'duration':
      return { type: 'string', ...bound(type), [formatKeyword]: 'google-duration' };
    case 'timestamp':
      return { type: 'string', ...bound(type), [formatKeyword]: 'google-datetime' };
    case 'int64':
      return { type: 'string', [formatKeyword]: 'int64' };
    case 'int32':
      return { type: 'integer', [formatKeyword]: 'int32', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
    case 'enum':
      if (variant === 'request') return { $ref: options.refTo(type.enum) };
      return { type: 'string', 'x-known-values': knownValues(model, type.enum) };
    case 'message':
      return { $ref: options.refTo(type.shape) };
    case 'list':
      return { type: 'array', items: typeToJsonSchema(type.items, variant, model, options) };
    case 'map':
      return {
        type: 'object',
        ...(type.keys && { propertyNames: bound(type.keys) }),
        additionalProperties: typeToJsonSchema(type.values, variant, model, options),
      };
    case 'any':
      return anyToJsonSchema(type.known, options);
  }
}

function bound({ maxLength }: { readonly maxLength?: number }): Keywords {
  return maxLength === undefined ? {} : { maxLength };
}

/** An opaque object; what its `@type` says it is, it has to be. */
function anyToJsonSchema(known: readonly { readonly typeUrl: string; readonly shape: string }[], options: SchemaOptions): Keywords {
  if (options.reader === 'generator') {
    const opaque = { type: 'object', properties: { '@type': { type: 'string' } }, additionalProperties: true };
    return known.length === 0 ? opaque : { anyOf: [...known.map(({ shape }) => ({ $ref: options.refTo(shape) })), opaque] };
  }
  const judged = known.map(({ typeUrl, shape }) => ({
    if: { properties: { '@type': { const: typeUrl } }, required: ['@type'] },
    then: { $ref: options.refTo(shape) },
  }));
  return {
    type: 'object',
    properties: { '@type': { type: 'string' } },
    ...(judged.length === 1 ? judged[0] : judged.length > 1 ? { allOf: judged } : {}),
  };
}

/** The names of an enum's constants, the zero value first. */
function knownValues(model: Model, name: string): readonly string[] {
  return createIndex(model)
    .enums.get(name)
    .values.map((value) => value.name);
}
