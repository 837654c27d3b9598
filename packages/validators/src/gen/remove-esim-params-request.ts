import type { RemoveEsimParamsRequest } from '@amapi-spec/types';
import { removeEsimParamsRequestJsonSchema } from './internal/json-schema/remove-esim-params-request.ts';
import { passesRemoveEsimParamsRequest } from './internal/passes/remove-esim-params-request.ts';
import { reportRemoveEsimParamsRequest } from './internal/report/remove-esim-params-request.ts';
import { warnsRemoveEsimParamsRequest } from './internal/warns/remove-esim-params-request.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `RemoveEsimParamsRequest` that breaks no rule whose level is error. Unknown fields and enum values are refused.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isRemoveEsimParamsRequest(value: unknown): value is RemoveEsimParamsRequest {
  try {
    return passesRemoveEsimParamsRequest(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `RemoveEsimParamsRequest`: the same value, typed, with warnings, or the issues. Unknown fields and enum values are refused.
 * Never throws and never changes the value.
 */
export function validateRemoveEsimParamsRequest(value: unknown, options?: Options<RuleId>): Result<RemoveEsimParamsRequest> {
  return validate(value, options, passesRemoveEsimParamsRequest, warnsRemoveEsimParamsRequest, reportRemoveEsimParamsRequest);
}

/** Throws a `ValidationError` with the issues unless a value is a `RemoveEsimParamsRequest`. */
export function assertRemoveEsimParamsRequest(value: unknown, options?: Options<RuleId>): asserts value is RemoveEsimParamsRequest {
  const { issues } = validateRemoveEsimParamsRequest(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `RemoveEsimParamsRequest` as Standard Schema and Standard JSON Schema. */
export const removeEsimParamsRequestSchema: Schema<RemoveEsimParamsRequest> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateRemoveEsimParamsRequest(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(removeEsimParamsRequestJsonSchema, options),
      output: (options) => toJsonSchema(removeEsimParamsRequestJsonSchema, options),
    },
  },
};
