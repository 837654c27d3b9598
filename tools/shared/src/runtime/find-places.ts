import { isObject } from './is-object.ts';
import { memberOf } from './member-of.ts';
import type { ObjectFacts } from './object-facts.ts';
import { statedTypes } from './stated-types.ts';

/** A place where a member could be that is somewhere else. */
export interface MemberPlace {
  /** The JSON Pointer to it. */
  readonly pointer: string;
  /** The first of it that is not there, dotted: what rules miss because the member is elsewhere. */
  readonly missing: string;
}

/** A value that should be a request, and what is known of that. */
export interface Request {
  readonly value: unknown;
  readonly facts: ObjectFacts;
  /** The commands that it says it is, once somebody has asked. */
  stated?: readonly string[];
}

/** Where requests may have a member: the way there, and the only command that has what is on the way. */
interface KnownPlace {
  readonly path: readonly string[];
  /** Each step of it as the path that ends there, dotted. */
  readonly ways: readonly string[];
  readonly pointer: string;
  readonly command: string | undefined;
}

/** By the name of the member; those in outer objects come first. */
type Index = Map<string, KnownPlace[]>;

/** Each made for the first mistake in a request of its kind. */
const indexes = new WeakMap<ObjectFacts, Index>();

/**
 * Finds where in a request a member belongs that is in an object which has none of its name: where there is a field of it which is not set, in an object that the
 * command has, so far as the request says which command it is. Only those around which most is there already.
 */
export function findPlaces(request: Request, key: string): readonly MemberPlace[] {
  const known = indexOf(request.facts).get(key);
  if (known === undefined) return [];
  const stated = (request.stated ??= commandsIn(request));
  let least = Infinity;
  let places: MemberPlace[] = [];
  for (const { path, ways, pointer, command } of known) {
    if (command !== undefined && stated.some((type) => type !== command)) continue;
    const depth = depthOf(path, request.value);
    const gap = path.length - depth;
    if (gap === 0 || gap > least) continue;
    if (gap < least) places = [];
    least = gap;
    places.push({ pointer, missing: ways[depth]! });
  }
  return places;
}

/** Counts the steps of a path that are there; all of them, where one of them leads to no object. */
function depthOf(path: readonly string[], value: unknown): number {
  let within = value;
  for (let depth = 0; depth < path.length; depth++) {
    within = memberOf(within, path[depth]!);
    if (within === undefined) return depth;
    if (!isObject(within)) break;
  }
  return path.length;
}

/** Returns the commands that a request says it is; one of its objects says so. */
function commandsIn({ value, facts: { commands, inner } }: Request): readonly string[] {
  if (commands !== undefined) return statedTypes(value, commands);
  return Object.entries(inner ?? {}).flatMap(([name, facts]) => commandsIn({ value: memberOf(value, name), facts }));
}

function indexOf(facts: ObjectFacts): Index {
  let index = indexes.get(facts);
  if (index === undefined) indexes.set(facts, (index = list(facts, [], undefined, new Map())));
  return index;
}

function list({ fields, inner = {}, commands }: ObjectFacts, path: readonly string[], command: string | undefined, index: Index): Index {
  const owner = (name: string): string | undefined => commands?.owners[name] ?? command;
  for (const name of fields) {
    const to = [...path, name];
    const ways = to.map((_, last) => to.slice(0, last + 1).join('.'));
    // Names of the API have nothing in them to escape.
    index.set(name, [...(index.get(name) ?? []), { path: to, ways, pointer: `/${to.join('/')}`, command: owner(name) }]);
  }
  for (const [name, facts] of Object.entries(inner)) list(facts, [...path, name], owner(name), index);
  return index;
}
