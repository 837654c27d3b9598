import { Report, type ReportOptions } from './report.ts';
import type { Result } from './types.ts';

/**
 * Judges a value: the boolean pass first, then the quick look for warnings; issues are collected only when one of these asks for it, or when
 * levels are changed. Reading a member may run foreign code (a getter, a Proxy); what that throws becomes an issue at the root.
 */
export function validate<X>(
  value: unknown,
  options: ReportOptions | undefined,
  passes: (value: unknown) => boolean,
  warns: ((value: object) => boolean) | undefined,
  report: (value: unknown, report: Report) => void,
): Result<X> {
  try {
    if (options?.rules === undefined && passes(value) && (warns === undefined || !warns(value as object))) {
      return { value: value as X, warnings: [] };
    }
    const collected = new Report(options);
    report(value, collected);
    return collected.result(value as X);
  } catch {
    const unreadable = new Report(undefined);
    unreadable.unreadable();
    return unreadable.result(value as X);
  }
}
