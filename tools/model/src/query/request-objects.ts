import type { Field, Model, Shape } from '../contract/model.ts';
import { createIndex } from './create-index.ts';
import { reachOf } from './reach.ts';

/** A member of a request object that is an object of a request too. */
export interface InnerObject {
  readonly field: Field;
  readonly shape: Shape;
}

/** Returns the members of a shape that are closed objects; none that can hold the shape itself, so that the tree below has an end. */
export function innerObjects(model: Model, { fields, name }: Shape): InnerObject[] {
  return fields.flatMap((field) => {
    if (field.type.kind !== 'message') return [];
    const shape = createIndex(model).shapes.get(field.type.shape);
    return shape.variant === 'response' || reachOf(model, [shape.name]).shapes.has(name) ? [] : [{ field, shape }];
  });
}

/** Returns the type of the only command that a member of a request belongs to; undefined for any other member. */
export function ownerOf({ roles, commands }: Model, shape: Shape, member: string): string | undefined {
  if (shape.name !== roles.command.request) return undefined;
  const owners = commands.filter(({ params, fields }) => params?.field === member || fields.includes(member));
  return owners.length === 1 ? owners[0]?.type : undefined;
}
