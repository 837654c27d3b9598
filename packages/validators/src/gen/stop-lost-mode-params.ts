import type { StopLostModeParams } from '@amapi-spec/types';
import { stopLostModeParamsJsonSchema } from './internal/json-schema/stop-lost-mode-params.ts';
import { passesStopLostModeParams } from './internal/passes/stop-lost-mode-params.ts';
import { reportStopLostModeParams } from './internal/report/stop-lost-mode-params.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `StopLostModeParams` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isStopLostModeParams(value: unknown): value is StopLostModeParams {
  try {
    return passesStopLostModeParams(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `StopLostModeParams`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateStopLostModeParams(value: unknown, options?: Options<RuleId>): Result<StopLostModeParams> {
  return validate(value, options, passesStopLostModeParams, undefined, reportStopLostModeParams);
}

/** Throws a `ValidationError` with the issues unless a value is a `StopLostModeParams`. */
export function assertStopLostModeParams(value: unknown, options?: Options<RuleId>): asserts value is StopLostModeParams {
  const { issues } = validateStopLostModeParams(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `StopLostModeParams` as Standard Schema and Standard JSON Schema. */
export const stopLostModeParamsSchema: Schema<StopLostModeParams> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateStopLostModeParams(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(stopLostModeParamsJsonSchema, options),
      output: (options) => toJsonSchema(stopLostModeParamsJsonSchema, options),
    },
  },
};
