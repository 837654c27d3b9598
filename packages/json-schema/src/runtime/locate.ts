import { shapes } from '../gen/members.ts';
import type { ShapeName } from '../gen/names.ts';
import type { Member } from './issue-data.ts';

/** A value that may be anything, `undefined` too. */
export interface Found {
  readonly value: unknown;
}

/** Where a pointer leads in a value of some shape. */
export interface Location {
  /** Members by name, elements of lists by index, entries of maps by key. */
  readonly path: readonly (string | number)[];
  /** The path as rules name it: `*` for elements and entries. */
  readonly names: readonly string[];
  /** The shape before each step and at the end; undefined where there is none. */
  readonly shapes: readonly (ShapeName | undefined)[];
  /** What is expected at the end; undefined where nothing is known. */
  readonly member: Member | undefined;
  /** What is before each step and at the end; empty where the value is not at hand. */
  readonly values: readonly Found[];
}

/** Follows a JSON Pointer from a value of a shape; `root` holds that value, where it is at hand. */
export function locate(shape: ShapeName, pointer: string, root: Found | undefined): Location {
  const path: (string | number)[] = [];
  const names: string[] = [];
  const reached: (ShapeName | undefined)[] = [shape];
  let member: Member | undefined = { shape };
  const values = root === undefined ? [] : [root];
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const isItem = hasKey(member, 'items');
    path.push(isItem ? Number(key) : key);
    names.push(isItem || hasKey(member, 'values') ? '*' : key);
    const around = values.at(-1);
    member = memberOf(member, key, around);
    if (around !== undefined) values.push(memberAt(around.value, key));
    reached.push(shapeOf(member, values.at(-1)));
  }
  return { path, names, shapes: reached, member, values };
}

/** Tells whether the end of a location is a member of an object; in a list or a map, and for the value itself, null stands for nothing. */
export function isMember({ names }: Location): boolean {
  return names.length > 0 && names.at(-1) !== '*';
}

function memberOf(member: Member | undefined, key: string, found: Found | undefined): Member | undefined {
  if (hasKey(member, 'items')) return member.items;
  if (hasKey(member, 'values')) return member.values;
  const shape = shapeOf(member, found);
  const members: Readonly<Record<string, Member>> = shape === undefined ? {} : shapes[shape].members;
  return Object.hasOwn(members, key) ? members[key] : undefined;
}

/** The shape of a member; that of an opaque object says its `@type`, and the only one that it can be is taken where the value is not at hand. */
function shapeOf(member: Member | undefined, found: Found | undefined): ShapeName | undefined {
  if (hasKey(member, 'shape')) return member.shape;
  if (!hasKey(member, 'byTypeUrl')) return undefined;
  const { byTypeUrl } = member;
  if (found === undefined) return Object.values(byTypeUrl)[0];
  const type = memberAt(found.value, '@type').value;
  return typeof type === 'string' && Object.hasOwn(byTypeUrl, type) ? byTypeUrl[type] : undefined;
}

/** Reads an own member, where there is one. */
export function memberAt(value: unknown, key: string): Found {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return { value: isThere ? (value as Readonly<Record<string, unknown>>)[key] : undefined };
}

function hasKey<Key extends string>(member: Member | undefined, key: Key): member is Extract<Member, Readonly<Record<Key, unknown>>> {
  return typeof member === 'object' && key in member;
}
