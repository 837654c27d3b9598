import type { Table } from './outcome.ts';

/** Lists the cells that failed. */
export function failedCells(tables: readonly Table[]): string[] {
  return cellsOf(tables).flatMap(([name, cell]) => (cell.is === 'failed' ? [`${name}: ${cell.reason}`] : []));
}

/**
 * Lists the cells of a record that are not what a run has found. What could not be run, in one or the other, is no difference: the record may be of a
 * machine that has more.
 */
export function changedCells(record: readonly Table[], found: readonly Table[]): string[] {
  const before = new Map(cellsOf(record));
  const after = new Map(cellsOf(found));
  const missing = [...before.keys()].filter((name) => !after.has(name)).map((name) => `${name}: no longer tried`);
  return [
    ...missing,
    ...[...after].flatMap(([name, { is }]) => {
      const was = before.get(name)?.is;
      if (was === undefined) return [`${name}: not in the record`];
      return was === is || was === 'not run' || is === 'not run' ? [] : [`${name}: ${is}, recorded as ${was}`];
    }),
  ];
}

function cellsOf(tables: readonly Table[]): [name: string, cell: Table['rows'][number]['cells'][number]][] {
  return tables.flatMap(({ title, columns, rows }) =>
    rows.flatMap(({ name, cells }) => cells.map((cell, index) => [`${title}: ${name}: ${columns[index]}`, cell] as const)),
  ) as ReturnType<typeof cellsOf>;
}
