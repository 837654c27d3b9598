/** A function of a few variables, each of which has a few values, as a table of all combinations. */
export interface TruthTable {
  /** How many values each variable has. */
  readonly sizes: readonly number[];
  /** The verdict of each combination; the value of the first variable changes fastest. */
  readonly rows: readonly boolean[];
}

/** A condition on each variable, all of which hold together: the values that it may have. */
export type Cube = readonly (readonly boolean[])[];

/** Makes the table of a function. */
export function tabulate(sizes: readonly number[], verdict: (values: readonly number[]) => boolean): TruthTable {
  const count = sizes.reduce((product, size) => product * size, 1);
  return { sizes, rows: Array.from({ length: count }, (_, row) => verdict(valuesOf(sizes, row))) };
}

/**
 * Finds few cubes that hold together exactly where the table does, none of which can be widened or left out: each row that is not covered yet is
 * widened, one variable after the other, as far as the table holds.
 * @param order the variables, those that are to be freed first in front.
 */
export function coverTable(table: TruthTable, order: readonly number[]): Cube[] {
  const covered = table.rows.map((holds) => !holds);
  const cubes: Cube[] = [];
  for (let row = covered.indexOf(false); row >= 0; row = covered.indexOf(false, row)) {
    const cube = widen(table, row, order);
    for (const each of rowsIn(table.sizes, cube)) covered[each] = true;
    cubes.push(cube);
  }
  return withoutSpare(table, cubes);
}

function widen(table: TruthTable, row: number, order: readonly number[]): Cube {
  const cube = valuesOf(table.sizes, row).map((value, variable) =>
    Array.from({ length: table.sizes[variable]! }, (_, each) => each === value),
  );
  for (const variable of order) {
    for (let value = 0; value < table.sizes[variable]!; value++) {
      if (cube[variable]![value]) continue;
      const slice = cube.map((allowed, each) => (each === variable ? allowed.map((_, index) => index === value) : allowed));
      if (rowsIn(table.sizes, slice).every((each) => table.rows[each])) cube[variable]![value] = true;
    }
  }
  return cube;
}

/** Leaves out the cubes whose rows all lie in others. */
function withoutSpare({ sizes, rows }: TruthTable, cubes: readonly Cube[]): Cube[] {
  const times = rows.map(() => 0);
  const rowsOf = new Map(cubes.map((cube) => [cube, rowsIn(sizes, cube)]));
  const add = (cube: Cube, by: number): void => rowsOf.get(cube)!.forEach((row) => (times[row]! += by));
  cubes.forEach((cube) => add(cube, 1));
  return cubes.filter((cube) => {
    if (rowsOf.get(cube)!.some((row) => times[row] === 1)) return true;
    add(cube, -1);
    return false;
  });
}

function valuesOf(sizes: readonly number[], row: number): number[] {
  let rest = row;
  return sizes.map((size) => {
    const value = rest % size;
    rest = (rest - value) / size;
    return value;
  });
}

function rowsIn(sizes: readonly number[], cube: Cube): number[] {
  let rows = [0];
  let stride = 1;
  sizes.forEach((size, variable) => {
    const offsets = cube[variable]!.flatMap((allowed, value) => (allowed ? [value * stride] : []));
    rows = offsets.flatMap((offset) => rows.map((row) => row + offset));
    stride *= size;
  });
  return rows;
}
