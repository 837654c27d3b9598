// Names are listed in gen/index.ts, so that a new command needs no edit here; nothing that they name runs at import time.
export * from './gen/index.ts';
export { formatIssue } from './format-issue.ts';
export { formatIssues, messagesByPointer } from './format-issues.ts';
export type { FormatOptions } from './format-issues.ts';
export { redactIssues } from './redact-issues.ts';
export type { Catalogue, StructuralId, ValueKind } from './runtime/catalogue.ts';
export type { Schema, StandardResult } from './runtime/standard-schema.ts';
export type { CommandSupport, RuleNote } from './runtime/support.ts';
export type {
  Failure,
  Issue,
  IssueId,
  IssueLike,
  IssueOf,
  IssueParams,
  Options,
  Outcome,
  Result,
  RuleId,
  Severity,
  Success,
} from './runtime/types.ts';
export type { DeviceOptions, DeviceResult, UndecidedRule } from './runtime/undecided.ts';
export { isValidationError, ValidationError } from './runtime/validation-error.ts';
export { toGoogleStatus } from './to-google-status.ts';
export type { BadRequest, FieldViolation, GoogleStatus, Help, HelpLink, StatusOptions } from './to-google-status.ts';
export { toHttpStatus } from './to-http-status.ts';
export { toProblemDetails } from './to-problem-details.ts';
export type { ProblemDetails, ProblemError, ProblemOptions } from './to-problem-details.ts';
