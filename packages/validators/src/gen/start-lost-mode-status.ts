import type { StartLostModeStatus } from '@amapi-spec/types';
import { startLostModeStatusJsonSchema } from './internal/json-schema/start-lost-mode-status.ts';
import { passesStartLostModeStatus } from './internal/passes/start-lost-mode-status.ts';
import { reportStartLostModeStatus } from './internal/report/start-lost-mode-status.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `StartLostModeStatus` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isStartLostModeStatus(value: unknown): value is StartLostModeStatus {
  try {
    return passesStartLostModeStatus(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `StartLostModeStatus`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateStartLostModeStatus(value: unknown, options?: Options<RuleId>): Result<StartLostModeStatus> {
  return validate(value, options, passesStartLostModeStatus, undefined, reportStartLostModeStatus);
}

/** Throws a `ValidationError` with the issues unless a value is a `StartLostModeStatus`. */
export function assertStartLostModeStatus(value: unknown, options?: Options<RuleId>): asserts value is StartLostModeStatus {
  const { issues } = validateStartLostModeStatus(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `StartLostModeStatus` as Standard Schema and Standard JSON Schema. */
export const startLostModeStatusSchema: Schema<StartLostModeStatus> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateStartLostModeStatus(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(startLostModeStatusJsonSchema, options),
      output: (options) => toJsonSchema(startLostModeStatusJsonSchema, options),
    },
  },
};
