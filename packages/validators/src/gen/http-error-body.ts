import type { HttpErrorBody } from '@amapi-spec/types';
import { httpErrorBodyJsonSchema } from './internal/json-schema/http-error-body.ts';
import { passesHttpErrorBody } from './internal/passes/http-error-body.ts';
import { reportHttpErrorBody } from './internal/report/http-error-body.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `HttpErrorBody` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isHttpErrorBody(value: unknown): value is HttpErrorBody {
  try {
    return passesHttpErrorBody(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `HttpErrorBody`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateHttpErrorBody(value: unknown, options?: Options<RuleId>): Result<HttpErrorBody> {
  return validate(value, options, passesHttpErrorBody, undefined, reportHttpErrorBody);
}

/** Throws a `ValidationError` with the issues unless a value is a `HttpErrorBody`. */
export function assertHttpErrorBody(value: unknown, options?: Options<RuleId>): asserts value is HttpErrorBody {
  const { issues } = validateHttpErrorBody(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `HttpErrorBody` as Standard Schema and Standard JSON Schema. */
export const httpErrorBodySchema: Schema<HttpErrorBody> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateHttpErrorBody(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(httpErrorBodyJsonSchema, options),
      output: (options) => toJsonSchema(httpErrorBodyJsonSchema, options),
    },
  },
};
