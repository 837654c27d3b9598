import type { WipeParams } from '@amapi-spec/types';
import { wipeParamsJsonSchema } from './internal/json-schema/wipe-params.ts';
import { passesWipeParams } from './internal/passes/wipe-params.ts';
import { reportWipeParams } from './internal/report/wipe-params.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `WipeParams` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isWipeParams(value: unknown): value is WipeParams {
  try {
    return passesWipeParams(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `WipeParams`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateWipeParams(value: unknown, options?: Options<RuleId>): Result<WipeParams> {
  return validate(value, options, passesWipeParams, undefined, reportWipeParams);
}

/** Throws a `ValidationError` with the issues unless a value is a `WipeParams`. */
export function assertWipeParams(value: unknown, options?: Options<RuleId>): asserts value is WipeParams {
  const { issues } = validateWipeParams(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `WipeParams` as Standard Schema and Standard JSON Schema. */
export const wipeParamsSchema: Schema<WipeParams> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateWipeParams(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(wipeParamsJsonSchema, options),
      output: (options) => toJsonSchema(wipeParamsJsonSchema, options),
    },
  },
};
