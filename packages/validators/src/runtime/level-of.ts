import type { Options, RuleCore, Severity } from './types.ts';

/** The level of a rule: what the caller asks for, or else its own. */
export function levelOf(rule: RuleCore, levels: Options<string>['rules']): Severity {
  return (levels !== undefined && Object.hasOwn(levels, rule.id) ? levels[rule.id] : undefined) ?? rule.severity;
}
