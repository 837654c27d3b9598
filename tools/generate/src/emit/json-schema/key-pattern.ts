import type { CompareExpression } from '@amapi-spec/model';
import { escapePattern } from './escape-pattern.ts';
import type { TestExpression } from '@amapi-spec/model/expression';
import { exactPattern, textEnd } from './text-pattern.ts';

/** A condition on a map key, and whether it is to hold or to fail. */
export interface KeyCondition {
  readonly test: TestExpression;
  readonly holds: boolean;
}

/** Writes a conjunction of conditions on a key as one pattern of lookaheads, for `patternProperties`. */
export function keyPattern(conditions: readonly KeyCondition[]): string {
  return `^${conditions.map(({ test, holds }) => `(?${holds ? '=' : '!'}${wholeKey(test)})`).join('')}`;
}

/** A pattern, from the key's start, that fits when the test holds. */
function wholeKey(test: TestExpression): string {
  switch (test.kind) {
    case 'text':
      return String.raw`[\s\S]*?(?:${exactPattern(test.operator, test.value)})`;
    case 'in':
      if (test.values.length === 0) return '(?!)';
      return `(?:${test.values.map((value) => escapePattern(String(value))).join('|')})${textEnd}`;
    case 'compare':
      return test.operand.kind === 'size' ? lengths(test.operator, Number(test.value)) : equality(test.operator, String(test.value));
    default:
      throw new Error(`a map key has no '${test.kind}'`);
  }
}

type Operator = CompareExpression['operator'];

function equality(operator: Operator, value: string): string {
  const same = `${escapePattern(value)}${textEnd}`;
  return operator === '==' ? same : `(?!${same})`;
}

function lengths(operator: Operator, size: number): string {
  const any = String.raw`[\s\S]`;
  const atLeast = (minimum: number): string => `${any}{${Math.max(0, minimum)},}${textEnd}`;
  const atMost = (maximum: number): string => (maximum < 0 ? '(?!)' : `${any}{0,${maximum}}${textEnd}`);
  switch (operator) {
    case '==':
      return size < 0 ? '(?!)' : `${any}{${size}}${textEnd}`;
    case '!=':
      return size < 0 ? '' : `(?!${any}{${size}}${textEnd})`;
    case '<':
      return atMost(size - 1);
    case '<=':
      return atMost(size);
    case '>':
      return atLeast(size + 1);
    case '>=':
      return atLeast(size);
  }
}
