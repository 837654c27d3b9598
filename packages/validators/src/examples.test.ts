import { describe, expect, test } from 'vitest';
import type { Rule } from '@amapi-spec/model';
import { everyIssue, guardOf, validatorOf } from './test/judged.ts';
import { model } from './test/model.ts';

describe('the examples of the spec', () => {
  test.each(model.examples.map((example) => [example.file, example] as const))(
    '%s is judged as it says',
    (_, { subject, value, valid, breaks }) => {
      const result = validatorOf(subject)(value);
      expect([...new Set(everyIssue(result).map(({ rule }) => rule))].toSorted()).toEqual(breaks);
      expect(result.issues === undefined).toBe(valid);
      expect(guardOf(subject)(value)).toBe(valid);
    },
  );
});

describe('the examples of rules', () => {
  const rows = model.rules.flatMap((rule) => rule.examples.map((example) => [rule.id, example.name, rule, example] as const));
  test.each(rows)('%s: %s', (id, _, rule, { value, good }) => {
    const result = validatorOf(subjectFamily(rule))(value, rule.severity === 'off' ? { rules: { [id]: 'warning' } } : {});
    const errors = (result.issues ?? []).map((issue) => issue.rule);
    const reported = everyIssue(result).find((issue) => issue.rule === id);
    expect(new Set(errors)).toEqual(new Set(good || rule.severity !== 'error' ? [] : [id]));
    expect(reported !== undefined).toBe(!good);
    if (reported !== undefined) expect(reported.docs).toBe(rule.docs);
  });
});

/** A rule on a params schema has whole requests as examples. */
function subjectFamily({ subject }: Rule): string {
  const params = model.shapes.find(({ name }) => name === subject)?.variant === 'request' && !subject.startsWith('Command');
  return params ? 'CommandRequest' : subject;
}
