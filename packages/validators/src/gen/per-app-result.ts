import type { PerAppResult } from '@amapi-spec/types';
import { perAppResultJsonSchema } from './internal/json-schema/per-app-result.ts';
import { passesPerAppResult } from './internal/passes/per-app-result.ts';
import { reportPerAppResult } from './internal/report/per-app-result.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `PerAppResult` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isPerAppResult(value: unknown): value is PerAppResult {
  try {
    return passesPerAppResult(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `PerAppResult`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validatePerAppResult(value: unknown, options?: Options<RuleId>): Result<PerAppResult> {
  return validate(value, options, passesPerAppResult, undefined, reportPerAppResult);
}

/** Throws a `ValidationError` with the issues unless a value is a `PerAppResult`. */
export function assertPerAppResult(value: unknown, options?: Options<RuleId>): asserts value is PerAppResult {
  const { issues } = validatePerAppResult(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `PerAppResult` as Standard Schema and Standard JSON Schema. */
export const perAppResultSchema: Schema<PerAppResult> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validatePerAppResult(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(perAppResultJsonSchema, options),
      output: (options) => toJsonSchema(perAppResultJsonSchema, options),
    },
  },
};
