import type { RequestDeviceInfoStatus } from '@amapi-spec/types';
import { requestDeviceInfoStatusJsonSchema } from './internal/json-schema/request-device-info-status.ts';
import { passesRequestDeviceInfoStatus } from './internal/passes/request-device-info-status.ts';
import { reportRequestDeviceInfoStatus } from './internal/report/request-device-info-status.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `RequestDeviceInfoStatus` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isRequestDeviceInfoStatus(value: unknown): value is RequestDeviceInfoStatus {
  try {
    return passesRequestDeviceInfoStatus(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `RequestDeviceInfoStatus`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateRequestDeviceInfoStatus(value: unknown, options?: Options<RuleId>): Result<RequestDeviceInfoStatus> {
  return validate(value, options, passesRequestDeviceInfoStatus, undefined, reportRequestDeviceInfoStatus);
}

/** Throws a `ValidationError` with the issues unless a value is a `RequestDeviceInfoStatus`. */
export function assertRequestDeviceInfoStatus(value: unknown, options?: Options<RuleId>): asserts value is RequestDeviceInfoStatus {
  const { issues } = validateRequestDeviceInfoStatus(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `RequestDeviceInfoStatus` as Standard Schema and Standard JSON Schema. */
export const requestDeviceInfoStatusSchema: Schema<RequestDeviceInfoStatus> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateRequestDeviceInfoStatus(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(requestDeviceInfoStatusJsonSchema, options),
      output: (options) => toJsonSchema(requestDeviceInfoStatusJsonSchema, options),
    },
  },
};
