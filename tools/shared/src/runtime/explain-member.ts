import { findOtherName, otherNameParams, type OtherNameParams } from './find-other-name.ts';
import { findPlaces, type MemberPlace, type Request } from './find-places.ts';
import { isObject } from './is-object.ts';
import { isSameName } from './is-same-name.ts';
import { hasMember, memberOf } from './member-of.ts';
import { letterAt, nearest } from './nearest.ts';
import { quoteKey } from './quote-key.ts';
import { statedTypes } from './stated-types.ts';

/** What is said of a member that an object has not, and what it is probably there for, so that nobody misses that too. */
export type ExplainedMember = {
  /** Another member of the same object. */
  readonly member?: string | undefined;
  /** Members of other objects, or such objects, from the request, dotted. */
  readonly elsewhere?: readonly string[];
} & (
  | { readonly id: 'schema.unknown_field'; readonly params: UnknownFieldParams }
  | { readonly id: 'schema.misplaced_field'; readonly params: MisplacedFieldParams }
  | { readonly id: 'schema.other_name'; readonly params: OtherNameParams }
);

/** Of a member that nothing is known of but, perhaps, what was meant. */
export type UnknownFieldParams = {
  readonly owner: string;
  /** Quoted; absent where it could be a secret. */
  readonly key?: string;
  readonly keyLength?: number;
  readonly form?: 'protobuf';
  readonly nearest?: string;
};

/** Of a member that another object has, or whose own members others have. */
export type MisplacedFieldParams = {
  readonly owner: string;
  readonly key: string;
  readonly belongs?: string;
  readonly candidates?: readonly string[];
  readonly contents?: readonly string[];
};

/**
 * Says of a member that an object of a request has not whether it is misspelt, in the wrong object, from another product, or nothing known. `pathsFrom`:
 * the member of the request in which pointers begin, if not in the request itself.
 */
export function explainMember(key: string, object: Request, request: Request, pathsFrom?: string): ExplainedMember {
  const { value, facts } = object;
  const { owner, fields, others } = facts;
  const same = fields.find((name) => isSameName(name, key) && !hasMember(value, name));
  if (same !== undefined) return unknownField(key, owner, same);

  const places = findPlaces(request, key);
  if (places.length > 0) {
    const candidates = pointersTo(places, pathsFrom);
    const quoted = `"${key}"`;
    const params = places.length === 1 ? { owner, key: quoted, belongs: candidates[0]! } : { owner, key: quoted, candidates };
    return misplacedField(params, places);
  }

  const other = findOtherName(others, key);
  if (other !== undefined) {
    const [name, means, use] = other;
    const member = use === undefined || hasMember(value, use) ? undefined : use;
    return { id: 'schema.other_name', params: otherNameParams(owner, [name, means, member]), member };
  }
  const near = paramsOfType(key, object) ?? nearestAbsent(key, object);
  const quoted = near === undefined ? quoteKey(key, false) : undefined;
  const contents = quoted === undefined ? [] : placesOfContents(memberOf(value, key), request);
  if (quoted === undefined || contents.length === 0) return unknownField(key, owner, near);
  return misplacedField({ owner, key: quoted, contents: pointersTo(contents, pathsFrom) }, contents);
}

/** Where the members of an object belong that has a name of its own; none unless each of them belongs in one place. */
function placesOfContents(object: unknown, request: Request): readonly MemberPlace[] {
  const all: MemberPlace[] = [];
  if (!isObject(object)) return all;
  for (const name of Object.keys(object)) {
    if (object[name] === undefined) continue;
    const places = findPlaces(request, name);
    if (places.length !== 1) return [];
    all.push(...places);
  }
  return all;
}

function misplacedField(params: MisplacedFieldParams, places: readonly MemberPlace[]): ExplainedMember {
  return { id: 'schema.misplaced_field', params, elsewhere: places.map(({ missing }) => missing) };
}

function pointersTo(places: readonly MemberPlace[], pathsFrom: string | undefined): string[] {
  const start = pathsFrom === undefined ? '' : `/${pathsFrom}`;
  return places.map(({ pointer }) => (start !== '' && pointer.startsWith(`${start}/`) ? pointer.slice(start.length) : pointer));
}

/** What the members with a command's input are called together is no member: it stands for the one that the command has. */
function paramsOfType(key: string, { value, facts: { fields, commands, inner } }: Request): string | undefined {
  if (commands === undefined || key !== commands.params) return undefined;
  const [type, ...others] = statedTypes(value, commands);
  if (type === undefined || others.length > 0) return undefined;
  return fields.find((name) => inner?.[name] !== undefined && commands.owners[name] === type && !hasMember(value, name));
}

/** Most often the nearest of all names is of a member that is not there. */
function nearestAbsent(key: string, { value, facts: { fields } }: Request): string | undefined {
  const near = nearest(key, fields);
  if (near === undefined || !hasMember(value, near)) return near;
  return nearest(
    key,
    fields.filter((name) => !hasMember(value, name)),
  );
}

function unknownField(key: string, owner: string, near: string | undefined): ExplainedMember {
  const quoted = quoteKey(key, near !== undefined);
  // Member by member: where one object is spread into another, Node 20 takes as long as for all the rest.
  const params: { -readonly [name in keyof UnknownFieldParams]: UnknownFieldParams[name] } = { owner };
  if (quoted === undefined) params.keyLength = key.length;
  else params.key = quoted;
  if (near === undefined) return { id: 'schema.unknown_field', params };
  if (isProtoName(key, near)) params.form = 'protobuf';
  params.nearest = near;
  return { id: 'schema.unknown_field', params, member: near };
}

/** Tells whether a key is what the `.proto` calls a member: `new_password` for `newPassword`. */
function isProtoName(key: string, name: string): boolean {
  if (!key.includes('_')) return false;
  let at = 0;
  for (let i = 0; i < name.length; i++) {
    const letter = letterAt(name, i);
    if (letter !== name.charCodeAt(i) && key[at++] !== '_') return false;
    if (at >= key.length || key.charCodeAt(at++) !== letter) return false;
  }
  return at === key.length;
}
