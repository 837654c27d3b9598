import type { IssueCollector } from './issue-collector.ts';

/** Checks that what says an opaque object's type is a text, where it is given. */
export function expectTypeUrl(value: unknown, issues: IssueCollector): boolean {
  if (value === undefined || typeof value === 'string') return true;
  issues.enter('@type');
  issues.wrongType(value, 'string');
  issues.leave();
  return false;
}
