import type { EsimCommandStatus } from '@amapi-spec/types';
import { esimCommandStatusJsonSchema } from './internal/json-schema/esim-command-status.ts';
import { passesEsimCommandStatus } from './internal/passes/esim-command-status.ts';
import { reportEsimCommandStatus } from './internal/report/esim-command-status.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is an `EsimCommandStatus` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isEsimCommandStatus(value: unknown): value is EsimCommandStatus {
  try {
    return passesEsimCommandStatus(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as an `EsimCommandStatus`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateEsimCommandStatus(value: unknown, options?: Options<RuleId>): Result<EsimCommandStatus> {
  return validate(value, options, passesEsimCommandStatus, undefined, reportEsimCommandStatus);
}

/** Throws a `ValidationError` with the issues unless a value is an `EsimCommandStatus`. */
export function assertEsimCommandStatus(value: unknown, options?: Options<RuleId>): asserts value is EsimCommandStatus {
  const { issues } = validateEsimCommandStatus(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `EsimCommandStatus` as Standard Schema and Standard JSON Schema. */
export const esimCommandStatusSchema: Schema<EsimCommandStatus> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateEsimCommandStatus(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(esimCommandStatusJsonSchema, options),
      output: (options) => toJsonSchema(esimCommandStatusJsonSchema, options),
    },
  },
};
