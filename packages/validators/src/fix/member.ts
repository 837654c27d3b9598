import { isList } from '../runtime/is-list.ts';
import { isObject } from '../runtime/is-object.ts';
import { indexOf } from './index-of.ts';

/** Returns what is at a place of a value; undefined where nothing is. */
export function valueAt(value: unknown, steps: readonly (string | number)[]): unknown {
  let found = value;
  for (const step of steps) found = memberOf(found, String(step));
  return found;
}

/** Returns an element of a list, or a member of an object as validators see it: an own one, or an inherited one that can be enumerated. */
export function memberOf(holder: unknown, step: string): unknown {
  if (isList(holder)) {
    const index = indexOf(step, holder.length);
    return index === undefined ? undefined : holder[index];
  }
  if (!isObject(holder)) return undefined;
  if (Object.hasOwn(holder, step)) return holder[step];
  return membersOf(holder).find(([name]) => name === step)?.[1];
}

/** Lists the members of an object as validators see them: those that can be enumerated, inherited ones too, unless undefined. */
export function membersOf(holder: Readonly<Record<string, unknown>>): [name: string, value: unknown][] {
  const members: [string, unknown][] = [];
  for (const name in holder) if (holder[name] !== undefined) members.push([name, holder[name]]);
  return members;
}
