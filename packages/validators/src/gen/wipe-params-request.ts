import type { WipeParamsRequest } from '@amapi-spec/types';
import { wipeParamsRequestJsonSchema } from './internal/json-schema/wipe-params-request.ts';
import { passesWipeParamsRequest } from './internal/passes/wipe-params-request.ts';
import { reportWipeParamsRequest } from './internal/report/wipe-params-request.ts';
import { warnsWipeParamsRequest } from './internal/warns/wipe-params-request.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `WipeParamsRequest` that breaks no rule whose level is error. Unknown fields and enum values are refused.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isWipeParamsRequest(value: unknown): value is WipeParamsRequest {
  try {
    return passesWipeParamsRequest(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `WipeParamsRequest`: the same value, typed, with warnings, or the issues. Unknown fields and enum values are refused.
 * Never throws and never changes the value.
 */
export function validateWipeParamsRequest(value: unknown, options?: Options<RuleId>): Result<WipeParamsRequest> {
  return validate(value, options, passesWipeParamsRequest, warnsWipeParamsRequest, reportWipeParamsRequest);
}

/** Throws a `ValidationError` with the issues unless a value is a `WipeParamsRequest`. */
export function assertWipeParamsRequest(value: unknown, options?: Options<RuleId>): asserts value is WipeParamsRequest {
  const { issues } = validateWipeParamsRequest(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `WipeParamsRequest` as Standard Schema and Standard JSON Schema. */
export const wipeParamsRequestSchema: Schema<WipeParamsRequest> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateWipeParamsRequest(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(wipeParamsRequestJsonSchema, options),
      output: (options) => toJsonSchema(wipeParamsRequestJsonSchema, options),
    },
  },
};
