import { findOtherName } from './find-other-name.ts';
import { findPlaces, type Request } from './find-places.ts';
import { foldName, isFolded } from './fold-name.ts';
import { hasMember } from './member-of.ts';
import { nearest } from './nearest.ts';
import type { MemberPath } from './object-facts.ts';
import { quoteKey } from './quote-key.ts';
import { statedTypes } from './stated-types.ts';

/** An object of a request, and where it is there. */
export interface ObjectAt extends Request {
  readonly path: MemberPath;
}

/** What is said of a member that an object has not. */
export type ExplainedMember = { readonly meant: readonly MemberPath[] } & (
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

/** Of a member that another object has. */
export type MisplacedFieldParams = {
  readonly owner: string;
  readonly key: string;
  readonly belongs?: string;
  readonly candidates?: readonly string[];
};

/** Of a name of another product. */
export type OtherNameParams = {
  readonly owner: string;
  readonly name: string;
  readonly means: string;
  readonly use?: string;
};

/**
 * Says of a member that an object of a request has not whether it is misspelt, in the wrong object, from another product, or nothing known. `meant`: what
 * it is probably there for, so that nobody misses that too.
 */
export function explainMember(key: string, object: ObjectAt, request: Request, toPointer: (path: MemberPath) => string): ExplainedMember {
  const { value, path } = object;
  const { owner, fields, others } = object.facts;
  const folded = foldName(key);
  const same = fields.find((name) => isFolded(name, folded) && !hasMember(value, name));
  if (same !== undefined) return unknownField(key, object, same);

  const places = findPlaces(request, key);
  if (places.length > 0) {
    const pointers = places.map((place) => toPointer(place.path));
    const [belongs = ''] = pointers;
    const where = places.length === 1 ? { belongs } : { candidates: pointers };
    return { id: 'schema.misplaced_field', params: { owner, key: `"${key}"`, ...where }, meant: places.map(({ missing }) => missing) };
  }

  const other = findOtherName(others, folded);
  if (other !== undefined) {
    const [name, means, use] = other;
    const params = { owner, name, means };
    if (use === undefined || hasMember(value, use)) return { id: 'schema.other_name', params, meant: [] };
    return { id: 'schema.other_name', params: { ...params, use }, meant: [[...path, use]] };
  }
  return unknownField(key, object, paramsOfType(key, object) ?? nearestAbsent(key, object));
}

/** What the members with a command's input are called together is no member: it stands for the one that the command has. */
function paramsOfType(key: string, { value, facts: { fields, commands, inner } }: ObjectAt): string | undefined {
  if (commands === undefined || key !== commands.params) return undefined;
  const [type, ...others] = statedTypes(value, commands);
  if (type === undefined || others.length > 0) return undefined;
  return fields.find((name) => inner?.[name] !== undefined && commands.owners[name] === type && !hasMember(value, name));
}

/** Most often the nearest of all names is of a member that is not there. */
function nearestAbsent(key: string, { value, facts: { fields } }: ObjectAt): string | undefined {
  const near = nearest(key, fields);
  if (near === undefined || !hasMember(value, near)) return near;
  return nearest(
    key,
    fields.filter((name) => !hasMember(value, name)),
  );
}

function unknownField(key: string, { facts: { owner }, path }: ObjectAt, near: string | undefined): ExplainedMember {
  const quoted = quoteKey(key, near !== undefined);
  const named = quoted === undefined ? { owner, keyLength: key.length } : { owner, key: quoted };
  if (near === undefined) return { id: 'schema.unknown_field', params: named, meant: [] };
  const isProtoName = key.includes('_') && key === near.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const params = isProtoName ? { ...named, form: 'protobuf' as const, nearest: near } : { ...named, nearest: near };
  return { id: 'schema.unknown_field', params, meant: [[...path, near]] };
}
