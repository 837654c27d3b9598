import type { RequestDeviceInfoParams } from '@amapi-spec/types';
import { requestDeviceInfoParamsJsonSchema } from './internal/json-schema/request-device-info-params.ts';
import { passesRequestDeviceInfoParams } from './internal/passes/request-device-info-params.ts';
import { reportRequestDeviceInfoParams } from './internal/report/request-device-info-params.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `RequestDeviceInfoParams` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isRequestDeviceInfoParams(value: unknown): value is RequestDeviceInfoParams {
  try {
    return passesRequestDeviceInfoParams(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `RequestDeviceInfoParams`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateRequestDeviceInfoParams(value: unknown, options?: Options<RuleId>): Result<RequestDeviceInfoParams> {
  return validate(value, options, passesRequestDeviceInfoParams, undefined, reportRequestDeviceInfoParams);
}

/** Throws a `ValidationError` with the issues unless a value is a `RequestDeviceInfoParams`. */
export function assertRequestDeviceInfoParams(value: unknown, options?: Options<RuleId>): asserts value is RequestDeviceInfoParams {
  const { issues } = validateRequestDeviceInfoParams(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `RequestDeviceInfoParams` as Standard Schema and Standard JSON Schema. */
export const requestDeviceInfoParamsSchema: Schema<RequestDeviceInfoParams> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateRequestDeviceInfoParams(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(requestDeviceInfoParamsJsonSchema, options),
      output: (options) => toJsonSchema(requestDeviceInfoParamsJsonSchema, options),
    },
  },
};
