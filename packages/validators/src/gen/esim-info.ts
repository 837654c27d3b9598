import type { EsimInfo } from '@amapi-spec/types';
import { esimInfoJsonSchema } from './internal/json-schema/esim-info.ts';
import { passesEsimInfo } from './internal/passes/esim-info.ts';
import { reportEsimInfo } from './internal/report/esim-info.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is an `EsimInfo` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isEsimInfo(value: unknown): value is EsimInfo {
  try {
    return passesEsimInfo(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as an `EsimInfo`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateEsimInfo(value: unknown, options?: Options<RuleId>): Result<EsimInfo> {
  return validate(value, options, passesEsimInfo, undefined, reportEsimInfo);
}

/** Throws a `ValidationError` with the issues unless a value is an `EsimInfo`. */
export function assertEsimInfo(value: unknown, options?: Options<RuleId>): asserts value is EsimInfo {
  const { issues } = validateEsimInfo(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `EsimInfo` as Standard Schema and Standard JSON Schema. */
export const esimInfoSchema: Schema<EsimInfo> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateEsimInfo(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(esimInfoJsonSchema, options),
      output: (options) => toJsonSchema(esimInfoJsonSchema, options),
    },
  },
};
