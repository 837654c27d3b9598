import type { UserFacingMessage } from '@amapi-spec/types';
import { userFacingMessageJsonSchema } from './internal/json-schema/user-facing-message.ts';
import { passesUserFacingMessage } from './internal/passes/user-facing-message.ts';
import { reportUserFacingMessage } from './internal/report/user-facing-message.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `UserFacingMessage` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isUserFacingMessage(value: unknown): value is UserFacingMessage {
  try {
    return passesUserFacingMessage(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `UserFacingMessage`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateUserFacingMessage(value: unknown, options?: Options<RuleId>): Result<UserFacingMessage> {
  return validate(value, options, passesUserFacingMessage, undefined, reportUserFacingMessage);
}

/** Throws a `ValidationError` with the issues unless a value is a `UserFacingMessage`. */
export function assertUserFacingMessage(value: unknown, options?: Options<RuleId>): asserts value is UserFacingMessage {
  const { issues } = validateUserFacingMessage(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `UserFacingMessage` as Standard Schema and Standard JSON Schema. */
export const userFacingMessageSchema: Schema<UserFacingMessage> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateUserFacingMessage(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(userFacingMessageJsonSchema, options),
      output: (options) => toJsonSchema(userFacingMessageJsonSchema, options),
    },
  },
};
