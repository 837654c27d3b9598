import type { Expression } from '@amapi-spec/model';
import { allOf, anyOf } from '@amapi-spec/model/expression';
import type { Cube } from './cover.ts';

/** Says that one variable has one of some values. */
export type Express = (variable: number, allowed: readonly boolean[]) => Expression;

/** Writes the disjunction of cubes with what several have in common said once. */
export function factor(cubes: readonly Cube[], express: Express): Expression {
  return sum(cubes.map(conditionsOf), express);
}

/** What one variable is asked for. */
interface Condition {
  readonly key: string;
  readonly variable: number;
  readonly allowed: readonly boolean[];
}

function conditionsOf(cube: Cube): readonly Condition[] {
  return cube.flatMap((allowed, variable) =>
    allowed.includes(false) ? [{ key: `${variable}:${allowed.join()}`, variable, allowed }] : [],
  );
}

function sum(products: readonly (readonly Condition[])[], express: Express): Expression {
  const common = mostFrequent(products);
  if (common === undefined)
    return anyOf(products.map((product) => allOf(product.map(({ variable, allowed }) => express(variable, allowed)))));
  const holds = (product: readonly Condition[]): boolean => product.some(({ key }) => key === common.key);
  const rest = products.filter(holds).map((product) => product.filter(({ key }) => key !== common.key));
  const others = products.filter((product) => !holds(product));
  const factored = allOf([express(common.variable, common.allowed), sum(rest, express)]);
  return others.length === 0 ? factored : anyOf([factored, sum(others, express)]);
}

/** Finds the condition that most products have, if several have one. */
function mostFrequent(products: readonly (readonly Condition[])[]): Condition | undefined {
  const counts = new Map<string, { condition: Condition; count: number }>();
  for (const condition of products.flat()) {
    const found = counts.get(condition.key);
    counts.set(condition.key, { condition, count: (found?.count ?? 0) + 1 });
  }
  const most = [...counts.values()].reduce<{ condition: Condition; count: number } | undefined>(
    (best, each) => (each.count > (best?.count ?? 1) ? each : best),
    undefined,
  );
  return most?.condition;
}
