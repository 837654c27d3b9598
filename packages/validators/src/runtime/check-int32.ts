import { schemaRange, schemaType } from '../gen/internal/texts.ts';
import { isInt32 } from './is-int32.ts';
import type { Report } from './report.ts';

const min = -2147483648;
const max = 2147483647;

/** Checks for a whole number of 32 bits; says so when it is none. */
export function checkInt32(value: unknown, report: Report): value is number {
  if (isInt32(value)) return true;
  if (typeof value !== 'number') return report.wrongType(value, 'integer');
  if (!Number.isInteger(value)) return report.wrong('schema.type', schemaType('integer'), { expected: 'integer' });
  return report.wrong('schema.range', schemaRange(min, max), { min, max });
}
