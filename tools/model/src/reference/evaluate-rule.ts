import type { Rule } from '../contract/model.ts';
import { pointsAtEach } from '../query/points-at-each.ts';
import { evaluate, readPlace } from './evaluate.ts';
import { findCheckFailures } from './evaluate-check.ts';
import { entriesOf } from './json-access.ts';
import type { ValuePath } from './structural-issue.ts';

/** Says whether a rule holds for a value of its subject. */
export function evaluateRule(rule: Rule, value: unknown): boolean {
  return findRuleFailures(rule, value).length === 0;
}

/** Returns where, from the subject, a rule is broken: none when it holds or does not apply. */
export function findRuleFailures(rule: Rule, value: unknown): ValuePath[] {
  const { body } = rule;
  if (body.kind === 'check') {
    if (body.applies !== undefined && !evaluate(body.applies, value)) return [];
    const failures = findCheckFailures(body.check, value);
    return failures.length === 0 || pointsAtEach(rule) ? failures : [rule.at];
  }
  if (evaluate(body.whole, value)) return [];
  const { require } = body;
  if (!pointsAtEach(rule) || require.kind !== 'quantifier') return [rule.at];
  // The rule judges each element: every one that fails is an issue of its own.
  const range = readPlace(require.place, value);
  const items: (readonly [string | number, unknown])[] = Array.isArray(range)
    ? [...range.entries()]
    : entriesOf(range).map(([key]) => [key, key]);
  const failing = items.filter(([, item]) => !evaluate(require.body, value, { [require.variable]: item }));
  return failing.map(([key]) => [...rule.at.slice(0, -1), key]);
}
