import type { SoftwareInfo } from '@amapi-spec/types';
import { softwareInfoJsonSchema } from './internal/json-schema/software-info.ts';
import { passesSoftwareInfo } from './internal/passes/software-info.ts';
import { reportSoftwareInfo } from './internal/report/software-info.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `SoftwareInfo` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isSoftwareInfo(value: unknown): value is SoftwareInfo {
  try {
    return passesSoftwareInfo(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `SoftwareInfo`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateSoftwareInfo(value: unknown, options?: Options<RuleId>): Result<SoftwareInfo> {
  return validate(value, options, passesSoftwareInfo, undefined, reportSoftwareInfo);
}

/** Throws a `ValidationError` with the issues unless a value is a `SoftwareInfo`. */
export function assertSoftwareInfo(value: unknown, options?: Options<RuleId>): asserts value is SoftwareInfo {
  const { issues } = validateSoftwareInfo(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `SoftwareInfo` as Standard Schema and Standard JSON Schema. */
export const softwareInfoSchema: Schema<SoftwareInfo> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateSoftwareInfo(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(softwareInfoJsonSchema, options),
      output: (options) => toJsonSchema(softwareInfoJsonSchema, options),
    },
  },
};
