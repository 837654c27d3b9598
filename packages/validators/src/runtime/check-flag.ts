import type { Report } from './report.ts';

/** Checks for true or false; says so when it is neither. */
export function checkFlag(value: unknown, report: Report): value is boolean {
  return typeof value === 'boolean' || report.wrongType(value, 'boolean');
}
