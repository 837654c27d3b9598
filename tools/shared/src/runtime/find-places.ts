import { isObject } from './is-object.ts';
import { memberOf } from './member-of.ts';
import type { CommandFacts, MemberPath, ObjectFacts } from './object-facts.ts';
import { statedTypes } from './stated-types.ts';

/** A place where a member could be that is somewhere else. */
export interface MemberPlace {
  readonly path: MemberPath;
  /** The first of it that is not there: what rules miss because the member is elsewhere. */
  readonly missing: MemberPath;
}

/** A value that should be a request, and what is known of that. */
export interface Request {
  readonly value: unknown;
  readonly facts: ObjectFacts;
}

/** Where requests may have members, by their names; those of outer objects come first. */
type Index = Map<string, string[][]>;

/** Each made for the first mistake in a request of its kind. */
const indexes = new WeakMap<ObjectFacts, Index>();

/**
 * Finds where in a request a member belongs that an object has which knows none of its name: where there is a field of it which is not set, in an object that the
 * command has, so far as the request says which command it is. Only those around which most is there already.
 */
export function findPlaces(request: Request, key: string): readonly MemberPlace[] {
  let stated: ReadonlySet<string> | undefined;
  // Only one object of a request says which command it is.
  const statedIn = (value: unknown, commands: CommandFacts): ReadonlySet<string> => (stated ??= statedTypes(value, commands));
  let least = Infinity;
  let places: MemberPlace[] = [];
  for (const path of indexOf(request.facts).get(key) ?? []) {
    const missing = missingOn(path, request, statedIn);
    const [first] = missing;
    if (first === undefined || missing.length > least) continue;
    if (missing.length < least) places = [];
    least = missing.length;
    places.push({ path, missing: path.slice(0, first + 1) });
  }
  return places;
}

/** Returns which steps of a path lead to nothing; none where the member is there already, or cannot be. */
function missingOn(
  path: readonly string[],
  { value, facts }: Request,
  statedIn: (value: unknown, commands: CommandFacts) => ReadonlySet<string>,
): readonly number[] {
  const missing: number[] = [];
  let [within, known]: [unknown, ObjectFacts | undefined] = [value, facts];
  for (const [index, name] of path.entries()) {
    const { commands }: Pick<ObjectFacts, 'commands'> = known ?? {};
    const owner = commands?.owners[name];
    if (commands !== undefined && owner !== undefined && [...statedIn(within, commands)].some((type) => type !== owner)) return [];
    within = memberOf(within, name);
    known = known?.inner?.[name];
    if (within === undefined) missing.push(index);
    else if (!isObject(within)) return [];
  }
  return within === undefined ? missing : [];
}

function indexOf(facts: ObjectFacts): Index {
  const index = indexes.get(facts) ?? list(facts, [], new Map());
  indexes.set(facts, index);
  return index;
}

function list({ fields, inner = {} }: ObjectFacts, path: readonly string[], index: Index): Index {
  for (const name of fields) {
    const paths = index.get(name) ?? [];
    paths.push([...path, name]);
    index.set(name, paths);
  }
  for (const [name, facts] of Object.entries(inner)) list(facts, [...path, name], index);
  return index;
}
