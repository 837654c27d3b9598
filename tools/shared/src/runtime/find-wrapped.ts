import { hasMember, isRecord } from './member-of.ts';
import type { ObjectFacts } from './object-facts.ts';

/** Returns the step to the object that a request expects, when it is in a list of one, or alone of its kind in another object, which is called `name`. */
export function findWrapped(value: unknown, { fields }: ObjectFacts, name: string | number | undefined): string | number | undefined {
  const isLike = (inner: unknown): boolean => fields.some((field) => hasMember(inner, field));
  if (Array.isArray(value)) return value.length === 1 && isLike(value[0]) ? 0 : undefined;
  if (!isRecord(value) || isLike(value)) return undefined;
  let found: string | undefined;
  for (const key in value) {
    const inner = value[key];
    if (!Object.hasOwn(value, key) || !(isLike(inner) || (key === name && isRecord(inner)))) continue;
    if (found !== undefined) return undefined;
    found = key;
  }
  return found;
}
