import type { Model, Shape } from '../contract/model.ts';
import { ownerOf } from '../query/request-objects.ts';
import { memberOf } from './json-access.ts';

/** Returns the commands that a request says it is: by its type, if that is one, and by each member that belongs to one. */
export function statedTypes(model: Model, shape: Shape, value: unknown): Set<string> {
  const { command } = model.roles;
  const stated = new Set<string>();
  if (shape.name !== command.request) return stated;
  const type = memberOf(value, command.type);
  if (model.commands.some((known) => known.type === type)) stated.add(String(type));
  for (const { name } of shape.fields) {
    const owner = ownerOf(model, shape, name);
    if (owner !== undefined && memberOf(value, name) !== undefined) stated.add(owner);
  }
  return stated;
}
