import type { CompareExpression } from '@amapi-spec/model';
import { escapePattern } from './escape-pattern.ts';
import type { Leaf } from './leaf-to-json-schema.ts';
import { exactPattern, textEnd } from './text-pattern.ts';

/** A condition on a map key, and whether it is to hold or to fail. */
export interface KeyCondition {
  readonly leaf: Leaf;
  readonly holds: boolean;
}

/** Writes a conjunction of conditions on a key as one pattern of lookaheads, for `patternProperties`. */
export function keyPattern(conditions: readonly KeyCondition[]): string {
  return `^${conditions.map(({ leaf, holds }) => `(?${holds ? '=' : '!'}${wholeKey(leaf)})`).join('')}`;
}

/** A pattern, from the key's start, that fits when the leaf holds. */
function wholeKey(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'text':
      return String.raw`[\s\S]*?(?:${exactPattern(leaf.operator, leaf.value)})`;
    case 'in':
      if (leaf.values.length === 0) return '(?!)';
      return `(?:${leaf.values.map((value) => escapePattern(String(value))).join('|')})${textEnd}`;
    case 'compare':
      return leaf.operand.kind === 'size' ? lengths(leaf.operator, Number(leaf.value)) : equality(leaf.operator, String(leaf.value));
    default:
      throw new Error(`a map key has no '${leaf.kind}'`);
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
