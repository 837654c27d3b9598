import type { Rule } from '@amapi-spec/model';
import { code, link, prose, table } from './markdown.ts';
import type { Block } from './markdown.ts';
import { pagePath } from './site.ts';

/** A table of rules with their severity and what they ask; nothing when there are none. */
export function ruleTable(from: string, rules: readonly Rule[]): Block {
  return table(
    ['Rule', 'Severity', 'What must hold'],
    rules.map((rule) => [link(from, pagePath.rule(rule.id), code(rule.id)), rule.severity, prose(rule.message)]),
  );
}
