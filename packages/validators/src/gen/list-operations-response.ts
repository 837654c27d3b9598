import type { ListOperationsResponse } from '@amapi-spec/types';
import { listOperationsResponseJsonSchema } from './internal/json-schema/list-operations-response.ts';
import { passesListOperationsResponse } from './internal/passes/list-operations-response.ts';
import { reportListOperationsResponse } from './internal/report/list-operations-response.ts';
import { warnsListOperationsResponse } from './internal/warns/list-operations-response.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `ListOperationsResponse` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isListOperationsResponse(value: unknown): value is ListOperationsResponse {
  try {
    return passesListOperationsResponse(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `ListOperationsResponse`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateListOperationsResponse(value: unknown, options?: Options<RuleId>): Result<ListOperationsResponse> {
  return validate(value, options, passesListOperationsResponse, warnsListOperationsResponse, reportListOperationsResponse);
}

/** Throws a `ValidationError` with the issues unless a value is a `ListOperationsResponse`. */
export function assertListOperationsResponse(value: unknown, options?: Options<RuleId>): asserts value is ListOperationsResponse {
  const { issues } = validateListOperationsResponse(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `ListOperationsResponse` as Standard Schema and Standard JSON Schema. */
export const listOperationsResponseSchema: Schema<ListOperationsResponse> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateListOperationsResponse(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(listOperationsResponseJsonSchema, options),
      output: (options) => toJsonSchema(listOperationsResponseJsonSchema, options),
    },
  },
};
