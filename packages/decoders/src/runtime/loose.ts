import { isObject } from '@amapi-spec/tools-shared/runtime/is-object.ts';

/** An object whose members may be anything. */
export type Loose = Readonly<Record<string, unknown>>;

/** Takes a value as an object; anything else, arrays included, is an empty one. */
export function asObject(value: unknown): Loose {
  return isObject(value) ? value : {};
}

/** Reads a member of an object; undefined for anything else, and for what somebody put on `Object.prototype`. */
export function memberOf(value: unknown, name: string): unknown {
  const object = asObject(value);
  return Object.hasOwn(object, name) || !(name in Object.prototype) ? object[name] : undefined;
}

/** Reads a member as {@link memberOf} does, and undefined where a getter throws. */
export function readMember(value: unknown, name: string): unknown {
  try {
    return memberOf(value, name);
  } catch {
    return undefined;
  }
}

/** No answer of the API is longer; a list without elements may claim any length. */
const longest = 1_000_000;

/** Takes a value as a list of at most a million elements; anything else is an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) && value.length <= longest ? value : [];
}

/** Takes a value as a string that is not empty; anything else is undefined. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Tells whether a member is there: null and undefined are what absence looks like in some clients. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
