import type { Shape } from '../contract/model.ts';
import { entriesOf, isRecord, memberOf } from './json-access.ts';
import type { ValuePath } from './structural-issue.ts';

/**
 * Returns the path of the object that a request expects here, when it is in a list of one, or alone of its kind in another object: one
 * with a member that a request may have, or that only the server sets, is that object itself.
 */
export function findWrapped({ fields, serverSet }: Shape, value: unknown, path: ValuePath): ValuePath | undefined {
  const hasOne = (object: unknown, known: Shape['fields']): boolean =>
    isRecord(object) && known.some(({ name }) => memberOf(object, name) !== undefined);
  if (Array.isArray(value)) return value.length === 1 && hasOne(value[0], fields) ? [...path, 0] : undefined;
  if (!isRecord(value) || hasOne(value, [...fields, ...serverSet])) return undefined;
  const like = entriesOf(value).filter(([key, inner]) => hasOne(inner, fields) || (key === path.at(-1) && isRecord(inner)));
  return like.length === 1 ? [...path, like[0]![0]] : undefined;
}
