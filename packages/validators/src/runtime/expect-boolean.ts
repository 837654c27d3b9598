import type { IssueCollector } from './issue-collector.ts';

/** Checks for true or false; says so when it is neither. */
export function expectBoolean(value: unknown, issues: IssueCollector): value is boolean {
  return typeof value === 'boolean' || issues.wrongType(value, 'boolean');
}
