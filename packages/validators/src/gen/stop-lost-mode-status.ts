import type { StopLostModeStatus } from '@amapi-spec/types';
import { stopLostModeStatusJsonSchema } from './internal/json-schema/stop-lost-mode-status.ts';
import { passesStopLostModeStatus } from './internal/passes/stop-lost-mode-status.ts';
import { reportStopLostModeStatus } from './internal/report/stop-lost-mode-status.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `StopLostModeStatus` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isStopLostModeStatus(value: unknown): value is StopLostModeStatus {
  try {
    return passesStopLostModeStatus(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `StopLostModeStatus`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateStopLostModeStatus(value: unknown, options?: Options<RuleId>): Result<StopLostModeStatus> {
  return validate(value, options, passesStopLostModeStatus, undefined, reportStopLostModeStatus);
}

/** Throws a `ValidationError` with the issues unless a value is a `StopLostModeStatus`. */
export function assertStopLostModeStatus(value: unknown, options?: Options<RuleId>): asserts value is StopLostModeStatus {
  const { issues } = validateStopLostModeStatus(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `StopLostModeStatus` as Standard Schema and Standard JSON Schema. */
export const stopLostModeStatusSchema: Schema<StopLostModeStatus> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateStopLostModeStatus(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(stopLostModeStatusJsonSchema, options),
      output: (options) => toJsonSchema(stopLostModeStatusJsonSchema, options),
    },
  },
};
