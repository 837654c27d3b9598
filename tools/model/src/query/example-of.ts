import type { FieldType } from '../contract/field-type.ts';
import type { JsonValue } from '../contract/json-value.ts';
import type { Field, Model, Shape } from '../contract/model.ts';
import { createIndex } from './create-index.ts';

/** Returns a value as a field of a shape takes it: the one that the spec gives, or one that its type says; undefined where neither says any. */
export function exampleOf(model: Model, { variant }: Pick<Shape, 'variant'>, { example, type }: Field): JsonValue | undefined {
  return example ?? exampleOfType(model, variant, type);
}

/** Returns a value as a type takes it in a request: of an enum the first constant that says something. Results take more than is known. */
export function exampleOfType(model: Model, variant: Shape['variant'], type: FieldType): JsonValue | undefined {
  if (type.kind === 'message') {
    const shape = createIndex(model).shapes.get(type.shape);
    return shape.variant === 'request' ? shape.example : undefined;
  }
  if (variant === 'response') return undefined;
  if (type.kind === 'enum')
    return createIndex(model)
      .enums.get(type.enum)
      .values.find(({ unspecified }) => !unspecified)?.name;
  if (type.kind !== 'list' || type.items.kind !== 'enum') return undefined;
  const constant = exampleOfType(model, variant, type.items);
  return constant === undefined ? undefined : [constant];
}
