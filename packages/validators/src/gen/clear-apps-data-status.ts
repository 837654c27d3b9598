import type { ClearAppsDataStatus } from '@amapi-spec/types';
import { clearAppsDataStatusJsonSchema } from './internal/json-schema/clear-apps-data-status.ts';
import { passesClearAppsDataStatus } from './internal/passes/clear-apps-data-status.ts';
import { reportClearAppsDataStatus } from './internal/report/clear-apps-data-status.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `ClearAppsDataStatus` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isClearAppsDataStatus(value: unknown): value is ClearAppsDataStatus {
  try {
    return passesClearAppsDataStatus(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `ClearAppsDataStatus`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateClearAppsDataStatus(value: unknown, options?: Options<RuleId>): Result<ClearAppsDataStatus> {
  return validate(value, options, passesClearAppsDataStatus, undefined, reportClearAppsDataStatus);
}

/** Throws a `ValidationError` with the issues unless a value is a `ClearAppsDataStatus`. */
export function assertClearAppsDataStatus(value: unknown, options?: Options<RuleId>): asserts value is ClearAppsDataStatus {
  const { issues } = validateClearAppsDataStatus(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `ClearAppsDataStatus` as Standard Schema and Standard JSON Schema. */
export const clearAppsDataStatusSchema: Schema<ClearAppsDataStatus> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateClearAppsDataStatus(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(clearAppsDataStatusJsonSchema, options),
      output: (options) => toJsonSchema(clearAppsDataStatusJsonSchema, options),
    },
  },
};
