import { describe, expect, test } from 'vitest';
import type { Expression, Place } from '@amapi-spec/model';
import { printCel } from '@amapi-spec/model/expression';
import { guardPatterns } from './text-bounds.ts';

const at = (maxLength?: number): Place => {
  const type = { kind: 'string', ...(maxLength !== undefined && { maxLength }) } as const;
  return { root: 'this', steps: [{ kind: 'field', name: 'code', protoName: 'code', type }], type };
};
const text = (operator: 'matches' | 'contains', maxLength?: number): Expression => {
  const place = at(maxLength);
  return { kind: 'text', operator, operand: { kind: 'value', place, type: place.type as { kind: 'string' } }, value: 'a+' };
};
const has: Expression = { kind: 'has', place: at() };

describe('a pattern', () => {
  test.each<[string, Expression, string]>([
    ['has the bound of its text before it', text('matches', 5), "size(this.code) <= 5 && this.code.matches('a+')"],
    ['has it inside of a negation', { kind: 'not', argument: text('matches', 5) }, "!(size(this.code) <= 5 && this.code.matches('a+'))"],
    [
      'has it in each part',
      { kind: 'or', arguments: [has, { kind: 'conditional', test: has, then: text('matches', 5), otherwise: has }] },
      "has(this.code) || (has(this.code) ? size(this.code) <= 5 && this.code.matches('a+') : has(this.code))",
    ],
    ['stays alone where its text has no bound', text('matches'), "this.code.matches('a+')"],
    ['is not what a search for a literal is', text('contains', 5), "this.code.contains('a+')"],
  ])('%s', (_what, expression, want) => {
    expect(printCel(guardPatterns(expression))).toBe(want);
  });
});
