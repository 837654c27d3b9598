import { isObject } from './is-object.ts';
import type { CommandFacts } from './object-facts.ts';

/** Returns the commands that a request says it is, each once: by its type, if that is one, and by each member that only one command has. */
export function statedTypes(value: unknown, { type, types, owners }: CommandFacts): readonly string[] {
  const stated: string[] = [];
  if (!isObject(value)) return stated;
  for (const name in value) {
    const member = value[name];
    if (member === undefined || !Object.hasOwn(value, name)) continue;
    let owner = Object.hasOwn(owners, name) ? owners[name] : undefined;
    if (name === type && typeof member === 'string' && types.list.includes(member)) owner = member;
    if (owner !== undefined && !stated.includes(owner)) stated.push(owner);
  }
  return stated;
}
