import type { Operation } from '@amapi-spec/types';
import { operationJsonSchema } from './internal/json-schema/operation.ts';
import { passesOperation } from './internal/passes/operation.ts';
import { reportOperation } from './internal/report/operation.ts';
import { warnsOperation } from './internal/warns/operation.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is an `Operation` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isOperation(value: unknown): value is Operation {
  try {
    return passesOperation(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as an `Operation`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateOperation(value: unknown, options?: Options<RuleId>): Result<Operation> {
  return validate(value, options, passesOperation, warnsOperation, reportOperation);
}

/** Throws a `ValidationError` with the issues unless a value is an `Operation`. */
export function assertOperation(value: unknown, options?: Options<RuleId>): asserts value is Operation {
  const { issues } = validateOperation(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `Operation` as Standard Schema and Standard JSON Schema. */
export const operationSchema: Schema<Operation> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateOperation(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(operationJsonSchema, options),
      output: (options) => toJsonSchema(operationJsonSchema, options),
    },
  },
};
