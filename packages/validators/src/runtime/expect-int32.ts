import { schemaRange, schemaType } from '../gen/internal/texts.ts';
import { isInt32 } from './is-int32.ts';
import type { IssueCollector } from './issue-collector.ts';

const min = -2147483648;
const max = 2147483647;

/** Checks for a whole number of 32 bits; says so when it is none. */
export function expectInt32(value: unknown, issues: IssueCollector): value is number {
  if (isInt32(value)) return true;
  if (typeof value !== 'number') return issues.wrongType(value, 'integer');
  if (!Number.isInteger(value)) return issues.wrong('schema.type', schemaType('integer'), { expected: 'integer' });
  return issues.wrong('schema.range', schemaRange(min, max), { min, max });
}
