import type { CompareExpression, TextExpression } from '../contract/expression.ts';
import type { Literal } from './term.ts';

/** An operator between an operand and a literal. */
export type Comparison = CompareExpression['operator'];

/** Says whether a text meets a test of the rule language. */
export function testText(operator: TextExpression['operator'], text: string, value: string): boolean {
  switch (operator) {
    case 'matches':
      return new RegExp(value, 'u').test(text);
    case 'startsWith':
      return text.startsWith(value);
    case 'endsWith':
      return text.endsWith(value);
    case 'contains':
      return text.includes(value);
  }
}

/** Says how two values of one type compare. */
export function compareValues<T extends Literal>(operator: Comparison, left: T, right: T): boolean {
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}
