import type { Command } from '@amapi-spec/types';
import { commandJsonSchema } from './internal/json-schema/command.ts';
import { passesCommand } from './internal/passes/command.ts';
import { reportCommand } from './internal/report/command.ts';
import { warnsCommand } from './internal/warns/command.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a value is a `Command` that breaks no rule whose level is error. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function isCommand(value: unknown): value is Command {
  try {
    return passesCommand(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as a `Command`: the same value, typed, with warnings, or the issues. Unknown fields and enum values pass: the API may have grown since.
 * Never throws and never changes the value.
 */
export function validateCommand(value: unknown, options?: Options<RuleId>): Result<Command> {
  return validate(value, options, passesCommand, warnsCommand, reportCommand);
}

/** Throws a `ValidationError` with the issues unless a value is a `Command`. */
export function assertCommand(value: unknown, options?: Options<RuleId>): asserts value is Command {
  const { issues } = validateCommand(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `Command` as Standard Schema and Standard JSON Schema. */
export const commandSchema: Schema<Command> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validateCommand(value)),
    jsonSchema: {
      input: (options) => toJsonSchema(commandJsonSchema, options),
      output: (options) => toJsonSchema(commandJsonSchema, options),
    },
  },
};
