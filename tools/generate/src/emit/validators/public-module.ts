import type { Model, Shape } from '@amapi-spec/model';
import { camelCase, kebabCase } from '@amapi-spec/tools-shared/case.ts';
import { looseDevice } from './names.ts';

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
import { isValid${name}, collectIssues${name}${warns ? `, hasWarnings${name}` : ''} } from './shapes/${file}.ts';
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
    return isValid${name}(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as ${a} \`${name}\`: the same value, typed, with warnings, or the issues. ${openness}
 * Never throws and never changes the value.
 */
export function validate${name}(value: unknown, options?: Options<RuleId>): Result<${name}> {
  return validate(value, options, isValid${name}, ${warns ? `hasWarnings${name}` : 'undefined'}, collectIssues${name});
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

/** Prints the module of a command with its device, whose functions take the two values apart. */
export function pairModule({ roles }: Model, warns: boolean): string {
  const { shape, command, device } = roles.pair;
  const { request } = roles.command;
  const facts = looseDevice({ roles });
  const names = [shape, request, facts].sort();
  return `import type { ${names.join(', ')} } from '@amapi-spec/types';
import { isValid${shape}, collectIssues${shape}${warns ? `, hasWarnings${shape}` : ''} } from './shapes/${kebabCase(shape)}.ts';
import { toStandardResult, type Schema } from '../runtime/standard-schema.ts';
import { undecided${shape} } from './internal/undecided.ts';
import { listUndecided, type DeviceOptions, type DeviceResult } from '../runtime/undecided.ts';
import { validate } from '../runtime/validate.ts';
import { ValidationError } from '../runtime/validation-error.ts';

export type { Issue, Options, Outcome, Result, RuleId, Severity } from '../runtime/types.ts';
export type { DeviceOptions, DeviceResult, UndecidedRule } from '../runtime/undecided.ts';

/**
 * Tells whether a command is a valid \`${request}\` that this device can take: no error rule is broken, as far as the device is known;
 * true also for a device of which nothing is known, which only \`validate${shape}\` can say.
 * Never throws and never changes a value.
 */
export function is${shape}(${command}: unknown, ${device}: ${facts}): ${command} is ${request} {
  try {
    return isValid${shape}({ ${command}, ${device} });
  } catch {
    return false;
  }
}

/**
 * Judges a command as a \`${request}\` and against the device that it is meant for. Paths begin with \`${command}\` or \`${device}\`; with
 * \`pathsFrom: '${command}'\` those into the command begin in it.
 * A device fact that is absent, unspecified or unknown to this package makes no rule fire: \`undecided\` names the rules that were skipped for
 * that, \`missingFacts\` the facts. Never throws and never changes a value.
 */
export function validate${shape}(${command}: unknown, ${device}: ${facts}, options?: DeviceOptions<'${command}'>): DeviceResult<${shape}> {
  const value = { ${command}, ${device} };
  const result = validate<${shape}>(value, options, isValid${shape}, ${warns ? `hasWarnings${shape}` : 'undefined'}, collectIssues${shape});
  return { ...result, ...listUndecided(value, options, undecided${shape}) };
}

/** Throws a \`ValidationError\` with the issues unless the command is valid and this device can take it. */
export function assert${shape}(${command}: unknown, ${device}: ${facts}, options?: DeviceOptions<'${command}'>): asserts ${command} is ${request} {
  const { issues } = validate${shape}(${command}, ${device}, options);
  if (issues !== undefined) throw new ValidationError(issues);
}

/** \`{ ${command}, ${device} }\` as Standard Schema. */
export const ${camelCase(shape)}Schema: Schema<${shape}> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) =>
      toStandardResult(validate<${shape}>(value, undefined, isValid${shape}, ${warns ? `hasWarnings${shape}` : 'undefined'}, collectIssues${shape})),
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
