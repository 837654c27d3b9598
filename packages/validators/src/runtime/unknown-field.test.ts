import { expect, test } from 'vitest';
import { expectObject } from './expect-object.ts';
import { resultOf } from './issue-collector.ts';
import { begin, enter, enterElements } from './step.ts';
import { unknownField } from './unknown-field.ts';

/** Walks a list as generated code does for elements that know no field. */
function pointersOf(list: readonly unknown[]): readonly (readonly [rule: string, pointer: string])[] {
  const root = begin(undefined);
  const elements = enterElements(root, 'list');
  for (const [index, element] of list.entries()) {
    if (!expectObject(element, elements, index)) continue;
    const at = enter(elements, index);
    for (const key of Object.keys(element)) unknownField(at, key, element, { owner: 'Part', fields: [] });
  }
  return (resultOf(root.collector, list).issues ?? []).map(({ rule, pointer }) => [rule, pointer] as const);
}

const form = { '{"type":"LOCK"}': '', '{"x":1}': '' };

test('a form in a list is told once, and also beside others that are malformed', () => {
  expect(pointersOf([form])).toEqual([['schema.form_body', '/list/0']]);
  expect(pointersOf([false, form, form])).toEqual([
    ['schema.type', '/list/0'],
    ['schema.form_body', '/list/1'],
    ['schema.form_body', '/list/2'],
  ]);
});

test('a name that the input chose is escaped in the pointer', () => {
  expect(pointersOf([{ 'a/b~c': 1 }])).toEqual([['schema.unknown_field', '/list/0/a~1b~0c']]);
});
