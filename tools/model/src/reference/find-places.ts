import type { Model, Shape } from '../contract/model.ts';
import { innerObjects, ownerOf } from '../query/request-objects.ts';
import { isRecord, memberOf } from './json-access.ts';
import { statedTypes } from './stated-types.ts';
import type { ShapeAt, ValuePath } from './structural-issue.ts';

/** A place where a member could be that is somewhere else. */
export interface MemberPlace {
  readonly path: ValuePath;
  /** The first of it that is not there: what rules miss because the member is elsewhere. */
  readonly missing: ValuePath;
}

interface Search {
  readonly model: Model;
  readonly key: string;
  /** The object that the member is in now. */
  readonly from: ValuePath;
}

interface Spot extends MemberPlace {
  /** How many objects around it are not there either. */
  readonly gap: number;
}

/**
 * Finds where in a request a known member belongs that is in the wrong object: a field of that name which is not set, in an object that the command has, so far
 * as the request says which command it is. Only those around which most is there already.
 */
export function findPlaces(model: Model, { shape, value, path }: ShapeAt, key: string, from: ValuePath): MemberPlace[] {
  const spots = spotsIn({ model, key, from }, shape, value, { path, gap: 0 });
  const least = Math.min(...spots.map(({ gap }) => gap));
  return spots.filter(({ gap }) => gap === least);
}

interface Around {
  readonly path: ValuePath;
  readonly gap: number;
  readonly missing?: ValuePath;
}

function spotsIn(search: Search, shape: Shape, value: unknown, { path, gap, missing }: Around): Spot[] {
  const { model, key, from } = search;
  const stated = statedTypes(model, shape, value);
  const isPossible = (member: string): boolean => {
    const owner = ownerOf(model, shape, member);
    return owner === undefined || [...stated].every((type) => type === owner);
  };
  const isHere = path.length === from.length && path.every((step, index) => step === from[index]);
  const isField = shape.fields.some(({ name }) => name === key);
  const own: Spot[] =
    isField && !isHere && memberOf(value, key) === undefined && isPossible(key)
      ? [{ path: [...path, key], missing: missing ?? [...path, key], gap }]
      : [];
  const inner = innerObjects(model, shape).flatMap(({ field: { name }, shape: innerShape }) => {
    const member = memberOf(value, name);
    if (!isPossible(name) || !(member === undefined || isRecord(member))) return [];
    const innerPath = [...path, name];
    const around = member === undefined ? { gap: gap + 1, missing: missing ?? innerPath } : { gap };
    return spotsIn(search, innerShape, member, { path: innerPath, ...around });
  });
  return [...own, ...inner];
}
