import { hasMember, memberOf } from './member-of.ts';
import type { CommandFacts } from './object-facts.ts';

/** Returns the commands that a request says it is, each once: by its type, if that is one, and by each member that only one command has. */
export function statedTypes(value: unknown, { type, types, owners }: CommandFacts): readonly string[] {
  const stated: string[] = [];
  const said = memberOf(value, type);
  if (typeof said === 'string' && types.list.includes(said)) stated.push(said);
  for (const member of Object.keys(owners)) {
    const owner = owners[member]!;
    if (!stated.includes(owner) && hasMember(value, member)) stated.push(owner);
  }
  return stated;
}
