import type { Expression, Place } from '@amapi-spec/model';
import { nodesOf } from '@amapi-spec/model/expression';
import { expect, test } from 'vitest';
import { isolateQuantifiers } from './isolate-quantifiers.ts';

const string = { kind: 'string' } as const;
const outer: Place = { root: 'this', steps: [{ kind: 'field', name: 'text', protoName: 'text', type: string }], type: string };
const inner: Place = { root: { variable: 'x' }, steps: [], type: string };

const isText = (place: Place, value: string): Expression => ({
  kind: 'compare',
  operator: '==',
  operand: { kind: 'value', place, type: string },
  value,
});

const over = (body: Expression): Expression => ({
  kind: 'quantifier',
  operator: 'all',
  place: { ...outer, type: { kind: 'list', items: string } },
  over: 'list',
  variable: 'x',
  body,
});

test('what reads something further out is decided before the macro', () => {
  const element = isText(inner, 'a');
  expect(isolateQuantifiers(over({ kind: 'or', arguments: [element, isText(outer, 'b')] }))).toEqual({
    kind: 'conditional',
    test: isText(outer, 'b'),
    then: over({ kind: 'literal', value: true }),
    otherwise: over(element),
  });
});

test.each(['and', 'or'] as const)(
  'many conditions that are joined by %s are decided one after the other, not in all their combinations',
  (kind) => {
    const conditions = Array.from({ length: 40 }, (_, index) => isText(outer, String(index)));
    const isolated = isolateQuantifiers(over({ kind, arguments: [...conditions, isText(inner, 'a')] }));
    expect([...nodesOf(isolated)].length).toBeLessThan(40 * 6);
  },
);
