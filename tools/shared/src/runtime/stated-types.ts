import { hasMember, memberOf } from './member-of.ts';
import type { CommandFacts } from './object-facts.ts';

/** Returns the commands that a request says it is: by its type, if that is one, and by each member that only one command has. */
export function statedTypes(value: unknown, { type, types, owners }: CommandFacts): Set<string> {
  const stated = new Set<string>();
  const said = memberOf(value, type);
  if (typeof said === 'string' && types.list.includes(said)) stated.add(said);
  for (const [member, owner] of Object.entries(owners)) if (hasMember(value, member)) stated.add(owner);
  return stated;
}
