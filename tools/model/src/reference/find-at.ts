import { entriesOf, isPresent, memberOf } from './json-access.ts';
import type { ValuePath } from './structural-issue.ts';

/** A value and where it is. */
export interface Found {
  readonly path: ValuePath;
  readonly value: unknown;
}

/** Finds what is at a path of JSON names, where `*` means each element of a list or each entry of a map; absent members are left out. */
export function findAt(value: unknown, names: readonly string[], path: ValuePath = []): Found[] {
  const [name, ...rest] = names;
  if (name === undefined) return isPresent(value) ? [{ path, value }] : [];
  if (name !== '*') return findAt(memberOf(value, name), rest, [...path, name]);
  const items: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : entriesOf(value);
  return items.flatMap(([key, item]) => findAt(item, rest, [...path, key]));
}

/** Writes a path as a JSON Pointer (RFC 6901). */
export function toPointer(path: ValuePath): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
