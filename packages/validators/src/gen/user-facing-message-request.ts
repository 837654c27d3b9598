import type { UserFacingMessageRequest } from '@amapi-spec/types';
import { userFacingMessageRequestJsonSchema } from './internal/json-schema/user-facing-message-request.ts';
import { passesUserFacingMessageRequest } from './internal/passes/user-facing-message-request.ts';
import { reportUserFacingMessageRequest } from './internal/report/user-facing-message-request.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `UserFacingMessageRequest` that breaks no rule whose level is error. Unknown fields and enum values are refused.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isUserFacingMessageRequest(value: unknown): value is UserFacingMessageRequest {
  try {
    return passesUserFacingMessageRequest(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `UserFacingMessageRequest`: the same value, typed, with warnings, or the issues. Unknown fields and enum values are refused.
 * Never throws and never changes the value.
 */
export function validateUserFacingMessageRequest(value: unknown, options?: Options<RuleId>): Result<UserFacingMessageRequest> {
  return validate(value, options, passesUserFacingMessageRequest, undefined, reportUserFacingMessageRequest);
}

/** Throws a `ValidationError` with the issues unless a value is a `UserFacingMessageRequest`. */
export function assertUserFacingMessageRequest(value: unknown, options?: Options<RuleId>): asserts value is UserFacingMessageRequest {
  const { issues } = validateUserFacingMessageRequest(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `UserFacingMessageRequest` as Standard Schema and Standard JSON Schema. */
export const userFacingMessageRequestSchema: Schema<UserFacingMessageRequest> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateUserFacingMessageRequest(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(userFacingMessageRequestJsonSchema, options),
      output: (options) => toJsonSchema(userFacingMessageRequestJsonSchema, options),
    },
  },
};
