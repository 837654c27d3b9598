import type { InternalErrorDetails } from '@amapi-spec/types';
import { internalErrorDetailsJsonSchema } from './internal/json-schema/internal-error-details.ts';
import { passesInternalErrorDetails } from './internal/passes/internal-error-details.ts';
import { reportInternalErrorDetails } from './internal/report/internal-error-details.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is an `InternalErrorDetails` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isInternalErrorDetails(value: unknown): value is InternalErrorDetails {
  try {
    return passesInternalErrorDetails(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as an `InternalErrorDetails`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateInternalErrorDetails(value: unknown, options?: Options<RuleId>): Result<InternalErrorDetails> {
  return validate(value, options, passesInternalErrorDetails, undefined, reportInternalErrorDetails);
}

/** Throws a `ValidationError` with the issues unless a value is an `InternalErrorDetails`. */
export function assertInternalErrorDetails(value: unknown, options?: Options<RuleId>): asserts value is InternalErrorDetails {
  const { issues } = validateInternalErrorDetails(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `InternalErrorDetails` as Standard Schema and Standard JSON Schema. */
export const internalErrorDetailsSchema: Schema<InternalErrorDetails> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateInternalErrorDetails(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(internalErrorDetailsJsonSchema, options),
      output: (options) => toJsonSchema(internalErrorDetailsJsonSchema, options),
    },
  },
};
