import type { IssueCommandResponse } from '@amapi-spec/types';
import { issueCommandResponseJsonSchema } from './internal/json-schema/issue-command-response.ts';
import { passesIssueCommandResponse } from './internal/passes/issue-command-response.ts';
import { reportIssueCommandResponse } from './internal/report/issue-command-response.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is an `IssueCommandResponse` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isIssueCommandResponse(value: unknown): value is IssueCommandResponse {
  try {
    return passesIssueCommandResponse(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as an `IssueCommandResponse`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateIssueCommandResponse(value: unknown, options?: Options<RuleId>): Result<IssueCommandResponse> {
  return validate(value, options, passesIssueCommandResponse, undefined, reportIssueCommandResponse);
}

/** Throws a `ValidationError` with the issues unless a value is an `IssueCommandResponse`. */
export function assertIssueCommandResponse(value: unknown, options?: Options<RuleId>): asserts value is IssueCommandResponse {
  const { issues } = validateIssueCommandResponse(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `IssueCommandResponse` as Standard Schema and Standard JSON Schema. */
export const issueCommandResponseSchema: Schema<IssueCommandResponse> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateIssueCommandResponse(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(issueCommandResponseJsonSchema, options),
      output: (options) => toJsonSchema(issueCommandResponseJsonSchema, options),
    },
  },
};
