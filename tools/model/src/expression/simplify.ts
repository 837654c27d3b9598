import type { Expression } from '../contract/expression.ts';

const TRUE: Expression = { kind: 'literal', value: true };
const FALSE: Expression = { kind: 'literal', value: false };

/** Folds constants and flattens nested conjunctions and disjunctions; the meaning stays. */
export function simplify(expression: Expression): Expression {
  switch (expression.kind) {
    case 'not':
      return negate(simplify(expression.argument));
    case 'and':
      return allOf(expression.arguments.map(simplify));
    case 'or':
      return anyOf(expression.arguments.map(simplify));
    case 'conditional': {
      const [test, then, otherwise] = [simplify(expression.test), simplify(expression.then), simplify(expression.otherwise)];
      if (test.kind === 'literal') return test.value ? then : otherwise;
      return { kind: 'conditional', test, then, otherwise };
    }
    case 'quantifier': {
      const body = simplify(expression.body);
      // Over nothing, `all` holds and `exists` does not: only these two constants do not depend on the input.
      if (body.kind === 'literal' && body.value === (expression.operator === 'all')) return body;
      return { ...expression, body };
    }
    case 'in':
      return expression.values.length === 0 ? FALSE : expression;
    default:
      return expression;
  }
}

/** Returns the conjunction of simplified expressions; true when there is none. */
export function allOf(expressions: readonly Expression[]): Expression {
  return combine('and', expressions);
}

/** Returns the disjunction of simplified expressions; false when there is none. */
export function anyOf(expressions: readonly Expression[]): Expression {
  return combine('or', expressions);
}

/** Returns the negation of a simplified expression. */
export function negate(expression: Expression): Expression {
  if (expression.kind === 'literal') return expression.value ? FALSE : TRUE;
  return expression.kind === 'not' ? expression.argument : { kind: 'not', argument: expression };
}

function combine(kind: 'and' | 'or', expressions: readonly Expression[]): Expression {
  const neutral = kind === 'and';
  const flat = expressions.flatMap((expression) => (expression.kind === kind ? expression.arguments : [expression]));
  if (flat.some((expression) => expression.kind === 'literal' && expression.value !== neutral)) return neutral ? FALSE : TRUE;
  const rest = flat.filter((expression) => expression.kind !== 'literal');
  if (rest.length === 0) return neutral ? TRUE : FALSE;
  return rest.length === 1 ? rest[0]! : { kind, arguments: rest };
}
