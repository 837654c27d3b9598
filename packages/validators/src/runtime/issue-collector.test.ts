import { expect, test } from 'vitest';
import { IssueCollector } from './issue-collector.ts';

/** Walks a list as generated code does for elements that no rule is about. */
function pointersOf(list: readonly unknown[]): readonly (readonly [rule: string, pointer: string])[] {
  const collector = new IssueCollector(undefined);
  for (const [index, element] of list.entries()) {
    collector.enterElement(index);
    if (collector.isObject(element)) {
      for (const key of Object.keys(element)) {
        collector.enter(key);
        collector.unknownField(key, 'Part', []);
        collector.leave();
      }
    }
    collector.leave();
  }
  return (collector.result(list).issues ?? []).map(({ rule, pointer }) => [rule, pointer] as const);
}

const form = { '{"type":"LOCK"}': '', '{"x":1}': '' };

test('a form in a list is told once, and also beside others that are malformed', () => {
  expect(pointersOf([form])).toEqual([['schema.form_body', '/0']]);
  expect(pointersOf([false, form, form])).toEqual([
    ['schema.type', '/0'],
    ['schema.form_body', '/1'],
    ['schema.form_body', '/2'],
  ]);
});
