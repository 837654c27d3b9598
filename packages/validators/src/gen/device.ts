import type { Device } from '@amapi-spec/types';
import { deviceJsonSchema } from './internal/json-schema/device.ts';
import { passesDevice } from './internal/passes/device.ts';
import { reportDevice } from './internal/report/device.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `Device` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isDevice(value: unknown): value is Device {
  try {
    return passesDevice(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `Device`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateDevice(value: unknown, options?: Options<RuleId>): Result<Device> {
  return validate(value, options, passesDevice, undefined, reportDevice);
}

/** Throws a `ValidationError` with the issues unless a value is a `Device`. */
export function assertDevice(value: unknown, options?: Options<RuleId>): asserts value is Device {
  const { issues } = validateDevice(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `Device` as Standard Schema and Standard JSON Schema. */
export const deviceSchema: Schema<Device> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateDevice(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(deviceJsonSchema, options),
      output: (options) => toJsonSchema(deviceJsonSchema, options),
    },
  },
};
