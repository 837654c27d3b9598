import type { RequestDeviceInfoParamsRequest } from '@amapi-spec/types';
import { requestDeviceInfoParamsRequestJsonSchema } from './internal/json-schema/request-device-info-params-request.ts';
import { passesRequestDeviceInfoParamsRequest } from './internal/passes/request-device-info-params-request.ts';
import { reportRequestDeviceInfoParamsRequest } from './internal/report/request-device-info-params-request.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `RequestDeviceInfoParamsRequest` that breaks no rule whose level is error. Unknown fields and enum values are refused.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isRequestDeviceInfoParamsRequest(value: unknown): value is RequestDeviceInfoParamsRequest {
  try {
    return passesRequestDeviceInfoParamsRequest(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `RequestDeviceInfoParamsRequest`: the same value, typed, with warnings, or the issues. Unknown fields and enum values are refused.
 * Never throws and never changes the value.
 */
export function validateRequestDeviceInfoParamsRequest(value: unknown, options?: Options<RuleId>): Result<RequestDeviceInfoParamsRequest> {
  return validate(value, options, passesRequestDeviceInfoParamsRequest, undefined, reportRequestDeviceInfoParamsRequest);
}

/** Throws a `ValidationError` with the issues unless a value is a `RequestDeviceInfoParamsRequest`. */
export function assertRequestDeviceInfoParamsRequest(
  value: unknown,
  options?: Options<RuleId>,
): asserts value is RequestDeviceInfoParamsRequest {
  const { issues } = validateRequestDeviceInfoParamsRequest(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `RequestDeviceInfoParamsRequest` as Standard Schema and Standard JSON Schema. */
export const requestDeviceInfoParamsRequestSchema: Schema<RequestDeviceInfoParamsRequest> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateRequestDeviceInfoParamsRequest(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(requestDeviceInfoParamsRequestJsonSchema, options),
      output: (options) => toJsonSchema(requestDeviceInfoParamsRequestJsonSchema, options),
    },
  },
};
