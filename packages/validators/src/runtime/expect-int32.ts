import { int32Hints } from '@amapi-spec/tools-shared/runtime/type-hints.ts';
import { schemaRange, schemaType } from '../gen/internal/texts.ts';
import { isInt32 } from './is-int32.ts';
import { enter, type Step } from './step.ts';
import { wrong, wrongType } from './wrong.ts';

const min = -2147483648;
const max = 2147483647;

/** Checks for a whole number of 32 bits; says so when it is none. */
export function expectInt32(value: unknown, at: Step, key: string | number): value is number {
  return isInt32(value) || wrongNumber(enter(at, key), value);
}

function wrongNumber(at: Step, value: unknown): false {
  if (typeof value !== 'number') return wrongType(at, value, 'integer', int32Hints(value));
  if (!Number.isInteger(value)) return wrong(at, 'schema.type', schemaType('integer'), { expected: 'integer' });
  return wrong(at, 'schema.range', schemaRange(min, max), { min, max });
}
