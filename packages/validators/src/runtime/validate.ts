import { IssueCollector, type CollectorOptions } from './issue-collector.ts';
import type { Result } from './types.ts';

/**
 * Judges a value: the boolean pass first, then the quick look for warnings; issues are collected only when one of these asks for it, or when
 * levels are changed. Reading a member may run foreign code (a getter, a Proxy); what that throws becomes an issue at the root.
 */
export function validate<X>(
  value: unknown,
  options: CollectorOptions | undefined,
  isValid: (value: unknown) => boolean,
  hasWarnings: ((value: object) => boolean) | undefined,
  collectIssues: (value: unknown, issues: IssueCollector) => void,
): Result<X> {
  try {
    if (options?.rules === undefined && isValid(value) && (hasWarnings === undefined || !hasWarnings(value as object))) {
      return { value: value as X, warnings: [] };
    }
    const collected = new IssueCollector(options);
    collectIssues(value, collected);
    return collected.result(value as X);
  } catch {
    const unreadable = new IssueCollector(undefined);
    unreadable.unreadable();
    return unreadable.result(value as X);
  }
}
