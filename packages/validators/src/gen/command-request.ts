import type { CommandRequest } from '@amapi-spec/types';
import { commandRequestJsonSchema } from './internal/json-schema/command-request.ts';
import { passesCommandRequest } from './internal/passes/command-request.ts';
import { reportCommandRequest } from './internal/report/command-request.ts';
import { warnsCommandRequest } from './internal/warns/command-request.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `CommandRequest` that breaks no rule whose level is error. Unknown fields and enum values are refused.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isCommandRequest(value: unknown): value is CommandRequest {
  try {
    return passesCommandRequest(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `CommandRequest`: the same value, typed, with warnings, or the issues. Unknown fields and enum values are refused.
 * Never throws and never changes the value.
 */
export function validateCommandRequest(value: unknown, options?: Options<RuleId>): Result<CommandRequest> {
  return validate(value, options, passesCommandRequest, warnsCommandRequest, reportCommandRequest);
}

/** Throws a `ValidationError` with the issues unless a value is a `CommandRequest`. */
export function assertCommandRequest(value: unknown, options?: Options<RuleId>): asserts value is CommandRequest {
  const { issues } = validateCommandRequest(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `CommandRequest` as Standard Schema and Standard JSON Schema. */
export const commandRequestSchema: Schema<CommandRequest> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateCommandRequest(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(commandRequestJsonSchema, options),
      output: (options) => toJsonSchema(commandRequestJsonSchema, options),
    },
  },
};
