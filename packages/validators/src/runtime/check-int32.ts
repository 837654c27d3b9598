import { isInt32 } from './is-int32.ts';
import type { Report } from './report.ts';

/** Checks for a whole number of 32 bits; says so when it is none. */
export function checkInt32(value: unknown, report: Report): value is number {
  if (isInt32(value)) return true;
  if (typeof value !== 'number') return report.wrongType(value, 'a whole number');
  if (!Number.isInteger(value)) return report.wrong('schema.type', 'must be a whole number', { expected: 'a whole number' });
  return report.wrong('schema.range', 'must be from -2147483648 to 2147483647', { min: -2147483648, max: 2147483647 });
}
