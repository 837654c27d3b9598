import type { ValueKind } from '../gen/internal/texts.ts';
import { isList } from './is-list.ts';

/** Names the JSON kind of a value, or what else it is; never the value itself. */
export function kindOf(value: unknown): ValueKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return isList(value) ? 'array' : 'long_array';
  if (ArrayBuffer.isView(value)) return 'binary';
  return typeof value;
}
