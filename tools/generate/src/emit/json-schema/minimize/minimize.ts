import type { Expression } from '@amapi-spec/model';
import { allOf, anyOf, nodesOf, partsOf, pushNegation, simplify } from '@amapi-spec/model/expression';
import type { ZeroValue } from '../leaf-to-json-schema.ts';
import { coverTable, tabulate, type Cube, type TruthTable } from './cover.ts';
import { factor } from './factor.ts';
import { createVariable, variableKey, type Variable } from './variables.ts';

/** Combinations that are looked at together; a condition with more stays as it is. */
const mostRows = 2 ** 14;

/**
 * Finds a small condition of the same meaning, in negation normal form: what it asks about is told apart into cases, and a truth table over these
 * says which of them matter. Parts of a conjunction or disjunction that ask about different things are looked at one by one.
 */
export function minimize(expression: Expression, zeroValue: ZeroValue): Expression {
  const simple = simplify(pushNegation(expression));
  if (simple.kind !== 'and' && simple.kind !== 'or') return minimizeTogether(simple, zeroValue);
  const groups = groupByVariables(simple.arguments);
  const combine = simple.kind === 'and' ? allOf : anyOf;
  return combine(groups.map((parts) => (groups.length === 1 ? minimizeTogether(simple, zeroValue) : minimize(combine(parts), zeroValue))));
}

/** Tells whether a condition holds in no case; false too where it has too many cases to look at. */
export function neverHolds(expression: Expression, zeroValue: ZeroValue): boolean {
  const simple = simplify(pushNegation(expression));
  const parts = simple.kind === 'and' ? groupByVariables(simple.arguments).map((group) => allOf(group)) : [simple];
  return parts.some((part) => tableOf(part, zeroValue)?.table.rows.every((holds) => !holds) === true);
}

function minimizeTogether(expression: Expression, zeroValue: ZeroValue): Expression {
  const found = tableOf(expression, zeroValue);
  if (found === undefined) return expression;
  const { table, variables } = found;
  const forms = orders(variables).map((order) => toExpression(coverTable(table, order), variables));
  return [expression, ...forms].reduce((best, form) => (weigh(form) < weigh(best) ? form : best));
}

/** Looks at every case of a condition; undefined where these are too many. */
function tableOf(
  expression: Expression,
  zeroValue: ZeroValue,
): { readonly table: TruthTable; readonly variables: readonly Variable[] } | undefined {
  const tests = new Map<string, Expression[]>();
  for (const test of testsOf(expression)) tests.set(variableKey(test), [...(tests.get(variableKey(test)) ?? []), test]);
  const keys = [...tests.keys()];
  const variables = keys.map((key) => createVariable(tests.get(key)!, zeroValue));
  const sizes = variables.map(({ size }) => size);
  if (sizes.reduce((product, size) => product * size, 1) > mostRows) return undefined;
  const table = tabulate(sizes, (values) =>
    holds(expression, (test) => {
      const index = keys.indexOf(variableKey(test));
      return variables[index]!.answer(test, values[index]!);
    }),
  );
  return { table, variables };
}

/** Which variables are freed first decides which of several covers is found. */
function orders(variables: readonly Variable[]): number[][] {
  const forward = variables.map((_, index) => index);
  return [forward, forward.toReversed()];
}

function toExpression(cubes: readonly Cube[], variables: readonly Variable[]): Expression {
  return factor(cubes, (index, allowed) => variables[index]!.express(allowed));
}

/** How much there is to read: its tests and connectives, and the values that they name. */
function weigh(expression: Expression): number {
  return [...nodesOf(expression)].reduce((sum, node) => sum + (node.kind === 'in' ? node.values.length : 1), 0);
}

/** Lists the tests of a condition, and its quantifiers, which are not looked into. */
function testsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'literal') return [];
  const parts = expression.kind === 'quantifier' ? [] : partsOf(expression);
  return parts.length === 0 ? [expression] : parts.flatMap(testsOf);
}

function holds(expression: Expression, answer: (test: Expression) => boolean): boolean {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'not':
      return !holds(expression.argument, answer);
    case 'and':
      return expression.arguments.every((part) => holds(part, answer));
    case 'or':
      return expression.arguments.some((part) => holds(part, answer));
    case 'conditional':
      return holds(holds(expression.test, answer) ? expression.then : expression.otherwise, answer);
    default:
      return answer(expression);
  }
}

/** Puts the parts together that ask about the same things, directly or through others. */
function groupByVariables(parts: readonly Expression[]): Expression[][] {
  let groups: { keys: Set<string>; parts: Expression[] }[] = [];
  for (const part of parts) {
    const own = { keys: new Set(testsOf(part).map(variableKey)), parts: [part] };
    const touching = groups.filter(({ keys }) => !keys.isDisjointFrom(own.keys));
    const merged = {
      keys: new Set([...touching.flatMap(({ keys }) => [...keys]), ...own.keys]),
      parts: [...touching.flatMap((group) => group.parts), part],
    };
    groups = [...groups.filter((group) => !touching.includes(group)), merged];
  }
  return groups.map((group) => group.parts);
}
