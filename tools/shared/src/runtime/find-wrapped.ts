import { isObject } from './is-object.ts';
import { hasMember } from './member-of.ts';
import type { ObjectFacts } from './object-facts.ts';

/**
 * Returns the step to the object that a request expects, when it is in a list of one, or alone of its kind in another object, of which no
 * member is known; `name` is the member that holds the value, undefined for the value that was given.
 */
export function findWrapped(
  value: unknown,
  { fields, serverSet = [] }: ObjectFacts,
  name: string | number | undefined,
): string | number | undefined {
  if (Array.isArray(value)) return value.length === 1 && hasOne(value[0], fields) ? 0 : undefined;
  if (!isObject(value)) return undefined;
  let found: string | undefined;
  for (const key in value) {
    const inner = value[key];
    if (inner === undefined || !Object.hasOwn(value, key)) continue;
    if (fields.includes(key) || serverSet.includes(key)) return undefined;
    if (!isObject(inner) || !(key === name || hasOne(inner, fields))) continue;
    if (found !== undefined) return undefined;
    found = key;
  }
  return found;
}

function hasOne(value: unknown, names: readonly string[]): boolean {
  if (!isObject(value)) return false;
  for (const key in value) if (names.includes(key) && hasMember(value, key)) return true;
  return false;
}
