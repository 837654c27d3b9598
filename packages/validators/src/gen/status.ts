import type { Status } from '@amapi-spec/types';
import { statusJsonSchema } from './internal/json-schema/status.ts';
import { passesStatus } from './internal/passes/status.ts';
import { reportStatus } from './internal/report/status.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `Status` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isStatus(value: unknown): value is Status {
  try {
    return passesStatus(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `Status`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateStatus(value: unknown, options?: Options<RuleId>): Result<Status> {
  return validate(value, options, passesStatus, undefined, reportStatus);
}

/** Throws a `ValidationError` with the issues unless a value is a `Status`. */
export function assertStatus(value: unknown, options?: Options<RuleId>): asserts value is Status {
  const { issues } = validateStatus(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `Status` as Standard Schema and Standard JSON Schema. */
export const statusSchema: Schema<Status> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateStatus(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(statusJsonSchema, options),
      output: (options) => toJsonSchema(statusJsonSchema, options),
    },
  },
};
