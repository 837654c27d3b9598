import type { HttpError } from '@amapi-spec/types';
import { httpErrorJsonSchema } from './internal/json-schema/http-error.ts';
import { passesHttpError } from './internal/passes/http-error.ts';
import { reportHttpError } from './internal/report/http-error.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `HttpError` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isHttpError(value: unknown): value is HttpError {
  try {
    return passesHttpError(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `HttpError`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateHttpError(value: unknown, options?: Options<RuleId>): Result<HttpError> {
  return validate(value, options, passesHttpError, undefined, reportHttpError);
}

/** Throws a `ValidationError` with the issues unless a value is a `HttpError`. */
export function assertHttpError(value: unknown, options?: Options<RuleId>): asserts value is HttpError {
  const { issues } = validateHttpError(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `HttpError` as Standard Schema and Standard JSON Schema. */
export const httpErrorSchema: Schema<HttpError> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateHttpError(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(httpErrorJsonSchema, options),
      output: (options) => toJsonSchema(httpErrorJsonSchema, options),
    },
  },
};
