import type { EidInfo } from '@amapi-spec/types';
import { eidInfoJsonSchema } from './internal/json-schema/eid-info.ts';
import { passesEidInfo } from './internal/passes/eid-info.ts';
import { reportEidInfo } from './internal/report/eid-info.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is an `EidInfo` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isEidInfo(value: unknown): value is EidInfo {
  try {
    return passesEidInfo(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as an `EidInfo`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateEidInfo(value: unknown, options?: Options<RuleId>): Result<EidInfo> {
  return validate(value, options, passesEidInfo, undefined, reportEidInfo);
}

/** Throws a `ValidationError` with the issues unless a value is an `EidInfo`. */
export function assertEidInfo(value: unknown, options?: Options<RuleId>): asserts value is EidInfo {
  const { issues } = validateEidInfo(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `EidInfo` as Standard Schema and Standard JSON Schema. */
export const eidInfoSchema: Schema<EidInfo> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateEidInfo(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(eidInfoJsonSchema, options),
      output: (options) => toJsonSchema(eidInfoJsonSchema, options),
    },
  },
};
