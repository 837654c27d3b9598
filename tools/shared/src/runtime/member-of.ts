import { isObject } from './is-object.ts';

/** Returns a member of an object; undefined where it is not its own, or the value is no object. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Tells whether a member is there: undefined is what JSON.stringify drops. */
export function hasMember(value: unknown, name: string): boolean {
  return memberOf(value, name) !== undefined;
}
