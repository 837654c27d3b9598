import { isObject } from '@amapi-spec/tools-shared/runtime/is-object.ts';

/**
 * Reads a row of a table; undefined for a key that is not its own, such as `constructor`.
 * A row comes without a prototype, so that it has nothing that somebody put on `Object.prototype`.
 */
export function lookup<Row>(table: Readonly<Record<string | number, Row>>, key: string | number): Row | undefined {
  // A caller without types may give anything.
  if ((typeof key !== 'string' && typeof key !== 'number') || !Object.hasOwn(table, key)) return undefined;
  const row = table[key];
  return isObject(row) ? (withoutPrototype(row) as Row) : row;
}

/** Rows are looked up again and again, and never change. */
const copies = new WeakMap<object, object>();

function withoutPrototype(row: object): object {
  const known = copies.get(row);
  if (known !== undefined) return known;
  const copy = Object.freeze(Object.assign(Object.create(null), row)) as object;
  copies.set(row, copy);
  return copy;
}
