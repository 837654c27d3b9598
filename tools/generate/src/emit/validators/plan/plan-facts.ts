import { innerObjects, type Model, type OtherName, ownerOf, type Shape } from '@amapi-spec/model';
import type { FactsPlan } from './types.ts';

/** Plans what is known of a closed object, for what is said of mistakes in it. */
export function planFacts(shape: Shape, model: Model): FactsPlan {
  const { command } = model.roles;
  const owners = shape.fields.flatMap(({ name }) => {
    const owner = ownerOf(model, shape, name);
    return owner === undefined ? [] : [{ member: name, type: owner }];
  });
  return {
    owner: shape.schema,
    fields: shape.fields.map(({ name }) => name),
    serverSet: shape.serverSet.map(({ name }) => name),
    inner: innerObjects(model, shape).map((inner) => ({ member: inner.field.name, shape: inner.shape.name })),
    others: otherNamesOf(model, shape.schema),
    ...(shape.name === command.request && { commands: { type: command.type, types: command.types, params: command.params, owners } }),
    ...(shape.example !== undefined && { example: JSON.stringify(shape.example) }),
  };
}

/** Returns the names that other products have for parts of an enum or object. */
export function otherNamesOf({ otherNames }: Model, owner: string): readonly OtherName[] {
  return otherNames.filter((name) => name.owner === owner);
}
