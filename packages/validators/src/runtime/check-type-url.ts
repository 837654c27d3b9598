import type { Report } from './report.ts';

/** Checks that what says an opaque object's type is a text, where it is given. */
export function checkTypeUrl(value: unknown, report: Report): boolean {
  if (value === undefined || typeof value === 'string') return true;
  report.enter('@type');
  report.wrongType(value, 'string');
  report.leave();
  return false;
}
