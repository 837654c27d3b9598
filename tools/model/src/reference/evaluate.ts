import type { Expression, Operand, Place, PlaceType } from '../contract/expression.ts';
import { compareValues, testText } from '../expression/literal-operations.ts';
import { entriesOf, isPresent, memberOf } from './json-access.ts';

/** What macro variables stand for while an expression is evaluated: a list's element or a map's key. */
export type Bindings = Readonly<Record<string, unknown>>;

/**
 * Evaluates a lowered expression on a value, slowly and plainly; never throws. Absent members read as their type's default. Where the value
 * has not the type that the expression expects, the default is read too: rules are judged only where structure is right.
 */
export function evaluate(expression: Expression, value: unknown, bindings: Bindings = {}): boolean {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'has':
      return isThere(readPlace(expression.place, value, bindings), expression.place.type);
    case 'not':
      return !evaluate(expression.argument, value, bindings);
    case 'and':
      return expression.arguments.every((argument) => evaluate(argument, value, bindings));
    case 'or':
      return expression.arguments.some((argument) => evaluate(argument, value, bindings));
    case 'conditional':
      return evaluate(evaluate(expression.test, value, bindings) ? expression.then : expression.otherwise, value, bindings);
    case 'truth':
      return readPlace(expression.place, value, bindings) === true;
    case 'compare':
      return compareValues(expression.operator, readOperand(expression.operand, value, bindings), expression.value);
    case 'in':
      return expression.values.includes(readOperand(expression.operand, value, bindings));
    case 'text':
      return testText(expression.operator, String(readOperand(expression.operand, value, bindings)), expression.value);
    case 'quantifier': {
      const range = readPlace(expression.place, value, bindings);
      const items = expression.over === 'map' ? entriesOf(range).map(([key]) => key) : Array.isArray(range) ? range : [];
      const holds = (item: unknown): boolean => evaluate(expression.body, value, { ...bindings, [expression.variable]: item });
      return expression.operator === 'all' ? items.every(holds) : items.some(holds);
    }
  }
}

/** Reads what stands at a place; undefined where nothing does. */
export function readPlace(place: Place, value: unknown, bindings: Bindings = {}): unknown {
  let current = place.root === 'this' ? value : bindings[place.root.variable];
  for (const step of place.steps) current = memberOf(current, step.kind === 'field' ? step.name : String(bindings[step.variable]));
  return current;
}

/** Says whether what stands at a place of that type counts as there: an empty list or map does not. */
export function isThere(value: unknown, type: PlaceType): boolean {
  if (type.kind === 'list') return Array.isArray(value) && value.length > 0;
  if (type.kind === 'map') return entriesOf(value).length > 0;
  return isPresent(value);
}

function readOperand({ kind, place, type }: Operand, value: unknown, bindings: Bindings): string | number | boolean {
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
