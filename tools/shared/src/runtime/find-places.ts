import { isObject } from './is-object.ts';
import { hasMember, memberOf } from './member-of.ts';
import type { MemberPath, ObjectFacts } from './object-facts.ts';
import { statedTypes } from './stated-types.ts';

/** A place where a member could be that is somewhere else. */
export interface MemberPlace {
  readonly path: MemberPath;
  /** The first of it that is not there: what rules miss because the member is elsewhere. */
  readonly missing: MemberPath;
}

/** A value, what it should be, and where it is. */
export interface ObjectAt {
  readonly value: unknown;
  readonly facts: ObjectFacts;
  readonly path: MemberPath;
}

/** Places around which equally many objects are not there either. */
interface Search {
  readonly key: string;
  readonly from: MemberPath;
  gap: number;
  places: MemberPlace[];
}

/**
 * Finds where in a request a member belongs that is in another object: where there is a field of its name which is not set, in an object that the command has,
 * so far as the request says which command it is. Only those around which most is there already.
 */
export function findPlaces(root: ObjectAt, key: string, from: MemberPath): readonly MemberPlace[] {
  const search: Search = { key, from, gap: Infinity, places: [] };
  look(search, root, 0, undefined);
  return search.places;
}

function look(search: Search, { value, facts, path }: ObjectAt, gap: number, missing: MemberPath | undefined): void {
  const { key, from } = search;
  const { fields, inner, commands } = facts;
  const stated = commands && [...statedTypes(value, commands)];
  const isPossible = (member: string): boolean => {
    const owner = commands?.owners[member];
    return owner === undefined || stated?.every((type) => type === owner) === true;
  };
  const isHere = path.length === from.length && path.every((step, i) => step === from[i]);
  if (!isHere && gap <= search.gap && fields.includes(key) && !hasMember(value, key) && isPossible(key)) {
    if (gap < search.gap) search.places = [];
    search.gap = gap;
    search.places.push({ path: [...path, key], missing: missing ?? [...path, key] });
  }
  for (const [name, innerFacts] of Object.entries(inner ?? {})) {
    const member = memberOf(value, name);
    if (!isPossible(name) || !(member === undefined || isObject(member))) continue;
    const at = { value: member, facts: innerFacts, path: [...path, name] };
    if (member === undefined) look(search, at, gap + 1, missing ?? at.path);
    else look(search, at, gap, missing);
  }
}
