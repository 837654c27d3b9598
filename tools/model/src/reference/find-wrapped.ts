import type { Shape } from '../contract/model.ts';
import { entriesOf, isRecord, memberOf } from './json-access.ts';
import type { ValuePath } from './structural-issue.ts';

/** Returns the path of the object that a request expects here, when it is in a list of one, or alone of its kind in another object. */
export function findWrapped({ fields }: Shape, value: unknown, path: ValuePath): ValuePath | undefined {
  const isLike = (inner: unknown): boolean => isRecord(inner) && fields.some(({ name }) => memberOf(inner, name) !== undefined);
  if (Array.isArray(value)) return value.length === 1 && isLike(value[0]) ? [...path, 0] : undefined;
  if (!isRecord(value) || isLike(value)) return undefined;
  const like = entriesOf(value).filter(([key, inner]) => isLike(inner) || (key === path.at(-1) && isRecord(inner)));
  return like.length === 1 ? [...path, like[0]![0]] : undefined;
}
