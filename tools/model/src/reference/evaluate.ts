import type { Expression, Operand, Place, PlaceType } from '../contract/expression.ts';
import { compareValues, testText } from '../expression/literal-operations.ts';
import { entriesOf, isPresent, memberOf } from './json-access.ts';
import { type ExpressionCases, matchExpression } from '../expression/walk.ts';

/** What macro variables stand for while an expression is evaluated: a list's element or a map's key. */
export type Bindings = Readonly<Record<string, unknown>>;

/**
 * Evaluates a lowered expression on a value, slowly and plainly; never throws. Absent members read as their type's default. Where the value
 * has not the type that the expression expects, the default is read too: rules are judged only where structure is right.
 */
export function evaluate(expression: Expression, value: unknown, bindings: Bindings = {}): boolean {
  return matchExpression(expression, evaluators, { value, bindings });
}

/** The judged value, and what variables stand for. */
interface Input {
  readonly value: unknown;
  readonly bindings: Bindings;
}

const evaluators: ExpressionCases<boolean, Input> = {
  literal: ({ value }) => value,
  has: ({ place }, input) => isThere(readPlace(place, input.value, input.bindings), place.type),
  truth: ({ place }, input) => readPlace(place, input.value, input.bindings) === true,
  compare: ({ operator, operand, value }, input) => compareValues(operator, readOperand(operand, input), value),
  in: ({ operand, values }, input) => values.includes(readOperand(operand, input)),
  text: ({ operator, operand, value }, input) => testText(operator, String(readOperand(operand, input)), value),
  not: ({ argument }, input) => !matchExpression(argument, evaluators, input),
  and: ({ arguments: parts }, input) => parts.every((part) => matchExpression(part, evaluators, input)),
  or: ({ arguments: parts }, input) => parts.some((part) => matchExpression(part, evaluators, input)),
  conditional: ({ test, then, otherwise }, input) =>
    matchExpression(matchExpression(test, evaluators, input) ? then : otherwise, evaluators, input),
  quantifier: ({ operator, place, over, variable, body }, { value, bindings }) => {
    const range = readPlace(place, value, bindings);
    const items = over === 'map' ? entriesOf(range).map(([key]) => key) : Array.isArray(range) ? range : [];
    const holds = (item: unknown): boolean => evaluate(body, value, { ...bindings, [variable]: item });
    return operator === 'all' ? items.every(holds) : items.some(holds);
  },
};

/** Reads the value at a place; undefined where there is none. */
export function readPlace(place: Place, value: unknown, bindings: Bindings = {}): unknown {
  let current = place.root === 'this' ? value : bindings[place.root.variable];
  for (const step of place.steps) current = memberOf(current, step.kind === 'field' ? step.name : String(bindings[step.variable]));
  return current;
}

/** Says whether what is at a place of that type counts as there: an empty list or map does not. */
export function isThere(value: unknown, type: PlaceType): boolean {
  if (type.kind === 'list') return Array.isArray(value) && value.length > 0;
  if (type.kind === 'map') return entriesOf(value).length > 0;
  return isPresent(value);
}

function readOperand({ kind, place, type }: Operand, { value, bindings }: Input): string | number | boolean {
  const found = readPlace(place, value, bindings);
  if (kind === 'size') {
    if (typeof found === 'string') return [...found].length;
    return Array.isArray(found) ? found.length : entriesOf(found).length;
  }
  switch (type.kind) {
    case 'int':
      return typeof found === 'number' ? found : 0;
    case 'bool':
      return found === true;
    // An absent enum may read as '': whatever compares one with its zero value says has() first.
    case 'string':
    case 'enum':
      return typeof found === 'string' ? found : '';
  }
}
