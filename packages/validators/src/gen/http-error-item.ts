import type { HttpErrorItem } from '@amapi-spec/types';
import { httpErrorItemJsonSchema } from './internal/json-schema/http-error-item.ts';
import { passesHttpErrorItem } from './internal/passes/http-error-item.ts';
import { reportHttpErrorItem } from './internal/report/http-error-item.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `HttpErrorItem` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isHttpErrorItem(value: unknown): value is HttpErrorItem {
  try {
    return passesHttpErrorItem(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `HttpErrorItem`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateHttpErrorItem(value: unknown, options?: Options<RuleId>): Result<HttpErrorItem> {
  return validate(value, options, passesHttpErrorItem, undefined, reportHttpErrorItem);
}

/** Throws a `ValidationError` with the issues unless a value is a `HttpErrorItem`. */
export function assertHttpErrorItem(value: unknown, options?: Options<RuleId>): asserts value is HttpErrorItem {
  const { issues } = validateHttpErrorItem(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `HttpErrorItem` as Standard Schema and Standard JSON Schema. */
export const httpErrorItemSchema: Schema<HttpErrorItem> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateHttpErrorItem(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(httpErrorItemJsonSchema, options),
      output: (options) => toJsonSchema(httpErrorItemJsonSchema, options),
    },
  },
};
