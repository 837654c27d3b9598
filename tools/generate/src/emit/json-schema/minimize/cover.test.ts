import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverTable, type Cube, tabulate, type TruthTable } from './cover.ts';

/** Tables of up to four variables of up to four values each. */
const tables: fc.Arbitrary<TruthTable> = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }).chain((sizes) => {
  const count = sizes.reduce((product, size) => product * size, 1);
  return fc.array(fc.boolean(), { minLength: count, maxLength: count }).map((rows) => ({ sizes, rows }));
});

const forward = ({ sizes }: TruthTable): number[] => sizes.map((_, index) => index);

function verdicts({ sizes }: TruthTable, cubes: readonly Cube[]): readonly boolean[] {
  return tabulate(sizes, (values) => cubes.some((cube) => values.every((value, variable) => cube[variable]![value]))).rows;
}

test('the cubes hold together exactly where the table does, in whatever order variables are freed', () => {
  fc.assert(
    fc.property(tables, (table) => {
      for (const order of [forward(table), forward(table).toReversed()])
        expect(verdicts(table, coverTable(table, order))).toEqual(table.rows);
    }),
    { seed: 20260917 },
  );
});

test('no cube can be widened by a value, and none left out', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const cubes = coverTable(table, forward(table));
      for (const cube of cubes) {
        expect(
          verdicts(
            table,
            cubes.filter((other) => other !== cube),
          ),
        ).not.toEqual(table.rows);
        cube.forEach((allowed, variable) =>
          allowed.forEach((is, value) => {
            if (is) return;
            const wider = cube.map((each, index) => (index === variable ? each.map((old, at) => old || at === value) : each));
            expect(verdicts(table, [...cubes, wider])).not.toEqual(table.rows);
          }),
        );
      }
    }),
    { seed: 20260917 },
  );
});
