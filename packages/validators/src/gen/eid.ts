import type { Eid } from '@amapi-spec/types';
import { eidJsonSchema } from './internal/json-schema/eid.ts';
import { passesEid } from './internal/passes/eid.ts';
import { reportEid } from './internal/report/eid.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is an `Eid` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isEid(value: unknown): value is Eid {
  try {
    return passesEid(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as an `Eid`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateEid(value: unknown, options?: Options<RuleId>): Result<Eid> {
  return validate(value, options, passesEid, undefined, reportEid);
}

/** Throws a `ValidationError` with the issues unless a value is an `Eid`. */
export function assertEid(value: unknown, options?: Options<RuleId>): asserts value is Eid {
  const { issues } = validateEid(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `Eid` as Standard Schema and Standard JSON Schema. */
export const eidSchema: Schema<Eid> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateEid(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(eidJsonSchema, options),
      output: (options) => toJsonSchema(eidJsonSchema, options),
    },
  },
};
