import { isList } from './is-list.ts';

/** Names the JSON kind of a value, or what else it is, with its article; never the value itself. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return isList(value) ? 'an array' : 'an array that is too long';
  if (ArrayBuffer.isView(value)) return 'binary data';
  switch (typeof value) {
    case 'object':
      return 'an object';
    case 'boolean':
      return 'true or false';
    case 'undefined':
      return 'undefined';
    default:
      return `a ${typeof value}`;
  }
}
