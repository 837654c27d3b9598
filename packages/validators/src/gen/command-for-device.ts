import type { CommandForDevice, CommandRequest, Device } from '@amapi-spec/types';
import { commandForDeviceJsonSchema } from './internal/json-schema/command-for-device.ts';
import { passesCommandForDevice } from './internal/passes/command-for-device.ts';
import { reportCommandForDevice } from './internal/report/command-for-device.ts';
import { warnsCommandForDevice } from './internal/warns/command-for-device.ts';
import type { RuleId } from './internal/rule-id.ts';
import { toJsonSchema } from '../runtime/to-json-schema.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, Severity } from '../runtime/types.ts';
export type { RuleId } from './internal/rule-id.ts';

/**
 * Tells whether a command is a valid `CommandRequest` that this device can take: no error rule is broken, as far as the device is known.
 * Never throws and never changes a value.
 */
export function isCommandForDevice(command: unknown, device: Device): command is CommandRequest {
  try {
    return passesCommandForDevice({ command, device });
  } catch {
    return false;
  }
}

/**
 * Judges a command as a `CommandRequest` and against the device that it is meant for. Paths begin with `command` or `device`.
 * A device fact that is absent, unspecified or unknown to this package makes no rule fire. Never throws and never changes a value.
 */
export function validateCommandForDevice(command: unknown, device: Device, options?: Options<RuleId>): Result<CommandForDevice> {
  return validate({ command, device }, options, passesCommandForDevice, warnsCommandForDevice, reportCommandForDevice);
}

/** Throws a `ValidationError` with the issues unless the command is valid and this device can take it. */
export function assertCommandForDevice(command: unknown, device: Device, options?: Options<RuleId>): asserts command is CommandRequest {
  const { issues } = validateCommandForDevice(command, device, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** `{ command, device }` as Standard Schema and Standard JSON Schema. */
export const commandForDeviceSchema: Schema<CommandForDevice> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) =>
      toStandardResult(validate<CommandForDevice>(value, undefined, passesCommandForDevice, warnsCommandForDevice, reportCommandForDevice)),
    jsonSchema: {
      input: (options) => toJsonSchema(commandForDeviceJsonSchema, options),
      output: (options) => toJsonSchema(commandForDeviceJsonSchema, options),
    },
  },
};
