import type { StopLostModeParamsRequest } from '@amapi-spec/types';
import { stopLostModeParamsRequestJsonSchema } from './internal/json-schema/stop-lost-mode-params-request.ts';
import { passesStopLostModeParamsRequest } from './internal/passes/stop-lost-mode-params-request.ts';
import { reportStopLostModeParamsRequest } from './internal/report/stop-lost-mode-params-request.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `StopLostModeParamsRequest` that breaks no rule whose level is error. Unknown fields and enum values are refused.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isStopLostModeParamsRequest(value: unknown): value is StopLostModeParamsRequest {
  try {
    return passesStopLostModeParamsRequest(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `StopLostModeParamsRequest`: the same value, typed, with warnings, or the issues. Unknown fields and enum values are refused.
 * Never throws and never changes the value.
 */
export function validateStopLostModeParamsRequest(value: unknown, options?: Options<RuleId>): Result<StopLostModeParamsRequest> {
  return validate(value, options, passesStopLostModeParamsRequest, undefined, reportStopLostModeParamsRequest);
}

/** Throws a `ValidationError` with the issues unless a value is a `StopLostModeParamsRequest`. */
export function assertStopLostModeParamsRequest(value: unknown, options?: Options<RuleId>): asserts value is StopLostModeParamsRequest {
  const { issues } = validateStopLostModeParamsRequest(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `StopLostModeParamsRequest` as Standard Schema and Standard JSON Schema. */
export const stopLostModeParamsRequestSchema: Schema<StopLostModeParamsRequest> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateStopLostModeParamsRequest(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(stopLostModeParamsRequestJsonSchema, options),
      output: (options) => toJsonSchema(stopLostModeParamsRequestJsonSchema, options),
    },
  },
};
