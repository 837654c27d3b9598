import type { RemoveEsimParams } from '@amapi-spec/types';
import { removeEsimParamsJsonSchema } from './internal/json-schema/remove-esim-params.ts';
import { passesRemoveEsimParams } from './internal/passes/remove-esim-params.ts';
import { reportRemoveEsimParams } from './internal/report/remove-esim-params.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `RemoveEsimParams` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isRemoveEsimParams(value: unknown): value is RemoveEsimParams {
  try {
    return passesRemoveEsimParams(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `RemoveEsimParams`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateRemoveEsimParams(value: unknown, options?: Options<RuleId>): Result<RemoveEsimParams> {
  return validate(value, options, passesRemoveEsimParams, undefined, reportRemoveEsimParams);
}

/** Throws a `ValidationError` with the issues unless a value is a `RemoveEsimParams`. */
export function assertRemoveEsimParams(value: unknown, options?: Options<RuleId>): asserts value is RemoveEsimParams {
  const { issues } = validateRemoveEsimParams(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `RemoveEsimParams` as Standard Schema and Standard JSON Schema. */
export const removeEsimParamsSchema: Schema<RemoveEsimParams> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateRemoveEsimParams(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(removeEsimParamsJsonSchema, options),
      output: (options) => toJsonSchema(removeEsimParamsJsonSchema, options),
    },
  },
};
