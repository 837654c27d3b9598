import type { Empty } from '@amapi-spec/types';
import { emptyJsonSchema } from './internal/json-schema/empty.ts';
import { passesEmpty } from './internal/passes/empty.ts';
import { reportEmpty } from './internal/report/empty.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is an `Empty` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isEmpty(value: unknown): value is Empty {
  try {
    return passesEmpty(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as an `Empty`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateEmpty(value: unknown, options?: Options<RuleId>): Result<Empty> {
  return validate(value, options, passesEmpty, undefined, reportEmpty);
}

/** Throws a `ValidationError` with the issues unless a value is an `Empty`. */
export function assertEmpty(value: unknown, options?: Options<RuleId>): asserts value is Empty {
  const { issues } = validateEmpty(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `Empty` as Standard Schema and Standard JSON Schema. */
export const emptySchema: Schema<Empty> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateEmpty(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(emptyJsonSchema, options),
      output: (options) => toJsonSchema(emptyJsonSchema, options),
    },
  },
};
