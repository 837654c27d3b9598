import type { AddEsimParams } from '@amapi-spec/types';
import { addEsimParamsJsonSchema } from './internal/json-schema/add-esim-params.ts';
import { passesAddEsimParams } from './internal/passes/add-esim-params.ts';
import { reportAddEsimParams } from './internal/report/add-esim-params.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is an `AddEsimParams` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isAddEsimParams(value: unknown): value is AddEsimParams {
  try {
    return passesAddEsimParams(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as an `AddEsimParams`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateAddEsimParams(value: unknown, options?: Options<RuleId>): Result<AddEsimParams> {
  return validate(value, options, passesAddEsimParams, undefined, reportAddEsimParams);
}

/** Throws a `ValidationError` with the issues unless a value is an `AddEsimParams`. */
export function assertAddEsimParams(value: unknown, options?: Options<RuleId>): asserts value is AddEsimParams {
  const { issues } = validateAddEsimParams(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `AddEsimParams` as Standard Schema and Standard JSON Schema. */
export const addEsimParamsSchema: Schema<AddEsimParams> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateAddEsimParams(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(addEsimParamsJsonSchema, options),
      output: (options) => toJsonSchema(addEsimParamsJsonSchema, options),
    },
  },
};
