import type { Shape } from '@amapi-spec/model';
import { camelCase, kebabCase } from './names.ts';

/** Prints the public module of a shape: `isX`, `validateX`, `assertX`, `xSchema`. */
export function publicModule({ name, variant }: Shape, warns: boolean): string {
  const file = kebabCase(name);
  const camel = camelCase(name);
  const a = /^[AEIO]/.test(name) ? 'an' : 'a';
  const openness =
    variant === 'request'
      ? 'Unknown fields and enum values are refused.'
      : 'Unknown fields and enum values pass: the API may have grown since.';
  return `import type { ${name} } from '@amapi-spec/types';
import { passes${name}, report${name}${warns ? `, warns${name}` : ''} } from './shapes/${file}.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import type { Options, Result, RuleId } from '../runtime/types.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, RuleId, Severity } from '../runtime/types.ts';

/**
 * Tells whether a value is ${a} \`${name}\` that breaks no rule whose level is error. ${openness}
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function is${name}(value: unknown): value is ${name} {
  try {
    return passes${name}(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as ${a} \`${name}\`: the same value, typed, with warnings, or the issues. ${openness}
 * Never throws and never changes the value.
 */
export function validate${name}(value: unknown, options?: Options<RuleId>): Result<${name}> {
  return validate(value, options, passes${name}, ${warns ? `warns${name}` : 'undefined'}, report${name});
}

/** Throws a \`ValidationError\` with the issues unless a value is ${a} \`${name}\`. */
export function assert${name}(value: unknown, options?: Options<RuleId>): asserts value is ${name} {
  const { issues } = validate${name}(value, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** \`${name}\` as Standard Schema. */
export const ${camel}Schema: Schema<${name}> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => toStandardResult(validate${name}(value)),
  },
};
`;
}

/** Prints the module of CommandForDevice, whose functions take the two values apart. */
export function commandForDeviceModule(warns: boolean): string {
  return `import type { CommandForDevice, CommandRequest, Device } from '@amapi-spec/types';
import { passesCommandForDevice, reportCommandForDevice${warns ? ', warnsCommandForDevice' : ''} } from './shapes/command-for-device.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import { undecidedCommandForDevice } from './internal/undecided.ts';
import type { Options, RuleId } from '../runtime/types.ts';
import { listUndecided, type DeviceResult } from '../runtime/undecided.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, RuleId, Severity } from '../runtime/types.ts';
export type { DeviceResult, UndecidedRule } from '../runtime/undecided.ts';

/**
 * Tells whether a command is a valid \`CommandRequest\` that this device can take: no error rule is broken, as far as the device is known;
 * true also for a device of which nothing is known, which only \`validateCommandForDevice\` can say.
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
 * Judges a command as a \`CommandRequest\` and against the device that it is meant for. Paths begin with \`command\` or \`device\`.
 * A device fact that is absent, unspecified or unknown to this package makes no rule fire: \`undecided\` names the rules that were skipped for
 * that, \`missingFacts\` the facts. Never throws and never changes a value.
 */
export function validateCommandForDevice(command: unknown, device: Device, options?: Options<RuleId>): DeviceResult<CommandForDevice> {
  const value = { command, device };
  const result = validate<CommandForDevice>(value, options, passesCommandForDevice, ${warns ? 'warnsCommandForDevice' : 'undefined'}, reportCommandForDevice);
  return { ...result, ...listUndecided(value, options, undecidedCommandForDevice) };
}

/** Throws a \`ValidationError\` with the issues unless the command is valid and this device can take it. */
export function assertCommandForDevice(command: unknown, device: Device, options?: Options<RuleId>): asserts command is CommandRequest {
  const { issues } = validateCommandForDevice(command, device, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** \`{ command, device }\` as Standard Schema. */
export const commandForDeviceSchema: Schema<CommandForDevice> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) =>
      toStandardResult(validate<CommandForDevice>(value, undefined, passesCommandForDevice, ${warns ? 'warnsCommandForDevice' : 'undefined'}, reportCommandForDevice)),
  },
};
`;
}

/** Prints the list of every public name. */
export function indexModule(shapes: readonly Shape[]): string {
  const perShape = shapes.map(
    ({ name }) => `export { assert${name}, is${name}, validate${name}, ${camelCase(name)}Schema } from './${kebabCase(name)}.ts';`,
  );
  return `${perShape.join('\n')}
export { supportedCommands } from './supported-commands.ts';
export type { KnownCommandType, SupportedCommands } from './supported-commands.ts';
`;
}
