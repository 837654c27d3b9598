import type { ClearAppsDataParamsRequest } from '@amapi-spec/types';
import { clearAppsDataParamsRequestJsonSchema } from './internal/json-schema/clear-apps-data-params-request.ts';
import { passesClearAppsDataParamsRequest } from './internal/passes/clear-apps-data-params-request.ts';
import { reportClearAppsDataParamsRequest } from './internal/report/clear-apps-data-params-request.ts';
import { warnsClearAppsDataParamsRequest } from './internal/warns/clear-apps-data-params-request.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `ClearAppsDataParamsRequest` that breaks no rule whose level is error. Unknown fields and enum values are refused.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isClearAppsDataParamsRequest(value: unknown): value is ClearAppsDataParamsRequest {
  try {
    return passesClearAppsDataParamsRequest(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `ClearAppsDataParamsRequest`: the same value, typed, with warnings, or the issues. Unknown fields and enum values are refused.
 * Never throws and never changes the value.
 */
export function validateClearAppsDataParamsRequest(value: unknown, options?: Options<RuleId>): Result<ClearAppsDataParamsRequest> {
  return validate(value, options, passesClearAppsDataParamsRequest, warnsClearAppsDataParamsRequest, reportClearAppsDataParamsRequest);
}

/** Throws a `ValidationError` with the issues unless a value is a `ClearAppsDataParamsRequest`. */
export function assertClearAppsDataParamsRequest(value: unknown, options?: Options<RuleId>): asserts value is ClearAppsDataParamsRequest {
  const { issues } = validateClearAppsDataParamsRequest(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `ClearAppsDataParamsRequest` as Standard Schema and Standard JSON Schema. */
export const clearAppsDataParamsRequestSchema: Schema<ClearAppsDataParamsRequest> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateClearAppsDataParamsRequest(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(clearAppsDataParamsRequestJsonSchema, options),
      output: (options) => toJsonSchema(clearAppsDataParamsRequestJsonSchema, options),
    },
  },
};
