import type { ClearAppsDataParams } from '@amapi-spec/types';
import { clearAppsDataParamsJsonSchema } from './internal/json-schema/clear-apps-data-params.ts';
import { passesClearAppsDataParams } from './internal/passes/clear-apps-data-params.ts';
import { reportClearAppsDataParams } from './internal/report/clear-apps-data-params.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `ClearAppsDataParams` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isClearAppsDataParams(value: unknown): value is ClearAppsDataParams {
  try {
    return passesClearAppsDataParams(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `ClearAppsDataParams`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateClearAppsDataParams(value: unknown, options?: Options<RuleId>): Result<ClearAppsDataParams> {
  return validate(value, options, passesClearAppsDataParams, undefined, reportClearAppsDataParams);
}

/** Throws a `ValidationError` with the issues unless a value is a `ClearAppsDataParams`. */
export function assertClearAppsDataParams(value: unknown, options?: Options<RuleId>): asserts value is ClearAppsDataParams {
  const { issues } = validateClearAppsDataParams(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `ClearAppsDataParams` as Standard Schema and Standard JSON Schema. */
export const clearAppsDataParamsSchema: Schema<ClearAppsDataParams> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateClearAppsDataParams(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(clearAppsDataParamsJsonSchema, options),
      output: (options) => toJsonSchema(clearAppsDataParamsJsonSchema, options),
    },
  },
};
