import type { StartLostModeParamsRequest } from '@amapi-spec/types';
import { startLostModeParamsRequestJsonSchema } from './internal/json-schema/start-lost-mode-params-request.ts';
import { passesStartLostModeParamsRequest } from './internal/passes/start-lost-mode-params-request.ts';
import { reportStartLostModeParamsRequest } from './internal/report/start-lost-mode-params-request.ts';
import { warnsStartLostModeParamsRequest } from './internal/warns/start-lost-mode-params-request.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `StartLostModeParamsRequest` that breaks no rule whose level is error. Unknown fields and enum values are refused.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isStartLostModeParamsRequest(value: unknown): value is StartLostModeParamsRequest {
  try {
    return passesStartLostModeParamsRequest(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `StartLostModeParamsRequest`: the same value, typed, with warnings, or the issues. Unknown fields and enum values are refused.
 * Never throws and never changes the value.
 */
export function validateStartLostModeParamsRequest(value: unknown, options?: Options<RuleId>): Result<StartLostModeParamsRequest> {
  return validate(value, options, passesStartLostModeParamsRequest, warnsStartLostModeParamsRequest, reportStartLostModeParamsRequest);
}

/** Throws a `ValidationError` with the issues unless a value is a `StartLostModeParamsRequest`. */
export function assertStartLostModeParamsRequest(value: unknown, options?: Options<RuleId>): asserts value is StartLostModeParamsRequest {
  const { issues } = validateStartLostModeParamsRequest(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `StartLostModeParamsRequest` as Standard Schema and Standard JSON Schema. */
export const startLostModeParamsRequestSchema: Schema<StartLostModeParamsRequest> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateStartLostModeParamsRequest(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(startLostModeParamsRequestJsonSchema, options),
      output: (options) => toJsonSchema(startLostModeParamsRequestJsonSchema, options),
    },
  },
};
