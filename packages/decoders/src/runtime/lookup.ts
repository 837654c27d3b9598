/** Reads a row of a table; undefined for a key that is not its own, such as `constructor`. */
export function lookup<Row>(table: Readonly<Record<string | number, Row>>, key: string | number): Row | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
