import type { StartLostModeParams } from '@amapi-spec/types';
import { startLostModeParamsJsonSchema } from './internal/json-schema/start-lost-mode-params.ts';
import { passesStartLostModeParams } from './internal/passes/start-lost-mode-params.ts';
import { reportStartLostModeParams } from './internal/report/start-lost-mode-params.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `StartLostModeParams` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isStartLostModeParams(value: unknown): value is StartLostModeParams {
  try {
    return passesStartLostModeParams(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `StartLostModeParams`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateStartLostModeParams(value: unknown, options?: Options<RuleId>): Result<StartLostModeParams> {
  return validate(value, options, passesStartLostModeParams, undefined, reportStartLostModeParams);
}

/** Throws a `ValidationError` with the issues unless a value is a `StartLostModeParams`. */
export function assertStartLostModeParams(value: unknown, options?: Options<RuleId>): asserts value is StartLostModeParams {
  const { issues } = validateStartLostModeParams(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `StartLostModeParams` as Standard Schema and Standard JSON Schema. */
export const startLostModeParamsSchema: Schema<StartLostModeParams> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateStartLostModeParams(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(startLostModeParamsJsonSchema, options),
      output: (options) => toJsonSchema(startLostModeParamsJsonSchema, options),
    },
  },
};
