import type { Model, Rule } from '../contract/model.ts';
import type { RuleFix } from '../contract/rule-fix.ts';
import { applyFix } from '../reference/apply-fix.ts';
import { judge, reportedIds, type Judgement } from '../reference/judge.ts';
import type { SpecContext } from '../resolve/context.ts';

/** Tries each fix on the bad examples of its rule: one at the least must be right afterwards. */
export function verifyFixes({ files, reporter }: SpecContext, model: Model): void {
  for (const file of files.rule) {
    const rule = model.rules.find((candidate) => candidate.file === file.path);
    if (rule?.fix !== undefined && !mendsSome(model, rule, rule.fix)) reporter.report('useless-fix', file, ['fix'], { rule: rule.id });
  }
}

/** A bad example is mended when the rule holds afterwards, and what held before still does. */
function mendsSome(model: Model, rule: Rule, { edit }: RuleFix): boolean {
  const levels = rule.severity === 'off' ? { [rule.id]: 'warning' as const } : {};
  const judged = (value: unknown): Judgement => judge(model, rule.judgedAs, value, { levels });
  return rule.examples.some(({ good, value }) => {
    if (good) return false;
    const before = judged(value);
    const broken = before.rules.find(({ id }) => id === rule.id)?.paths ?? [];
    // From the last: taking an element away moves those behind it.
    const after = judged(broken.toReversed().reduce((fixed, path) => applyFix(edit, fixed, path), value));
    return reportedIds(after).every((id) => id !== rule.id && reportedIds(before).includes(id));
  });
}
