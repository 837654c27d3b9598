import type { AddEsimParamsRequest } from '@amapi-spec/types';
import { addEsimParamsRequestJsonSchema } from './internal/json-schema/add-esim-params-request.ts';
import { passesAddEsimParamsRequest } from './internal/passes/add-esim-params-request.ts';
import { reportAddEsimParamsRequest } from './internal/report/add-esim-params-request.ts';
import { warnsAddEsimParamsRequest } from './internal/warns/add-esim-params-request.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is an `AddEsimParamsRequest` that breaks no rule whose level is error. Unknown fields and enum values are refused.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isAddEsimParamsRequest(value: unknown): value is AddEsimParamsRequest {
  try {
    return passesAddEsimParamsRequest(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as an `AddEsimParamsRequest`: the same value, typed, with warnings, or the issues. Unknown fields and enum values are refused.
 * Never throws and never changes the value.
 */
export function validateAddEsimParamsRequest(value: unknown, options?: Options<RuleId>): Result<AddEsimParamsRequest> {
  return validate(value, options, passesAddEsimParamsRequest, warnsAddEsimParamsRequest, reportAddEsimParamsRequest);
}

/** Throws a `ValidationError` with the issues unless a value is an `AddEsimParamsRequest`. */
export function assertAddEsimParamsRequest(value: unknown, options?: Options<RuleId>): asserts value is AddEsimParamsRequest {
  const { issues } = validateAddEsimParamsRequest(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `AddEsimParamsRequest` as Standard Schema and Standard JSON Schema. */
export const addEsimParamsRequestSchema: Schema<AddEsimParamsRequest> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateAddEsimParamsRequest(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(addEsimParamsRequestJsonSchema, options),
      output: (options) => toJsonSchema(addEsimParamsRequestJsonSchema, options),
    },
  },
};
