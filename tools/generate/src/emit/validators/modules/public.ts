import type { Model, Shape } from '@amapi-spec/model';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, code } from '../../../code/code.ts';
import { symbol, typeSymbol } from '../../../code/import-symbol.ts';
import { exportsFrom } from '../../../code/module.ts';
import { articleOf, looseDevice } from '../names.ts';
import { factsOf, functionsOf, pairFunctionsOf, publicPath } from '../symbols.ts';

/** What every public module exports beside its own. */
const resultTypes = ['Issue', 'Options', 'Outcome', 'Result', 'RuleId', 'Severity'].map((type) => typeSymbol(type, 'runtime/types.ts'));

/** What the module of a command with its device exports as well. */
const deviceTypes = ['DeviceOptions', 'DeviceResult', 'UndecidedRule'].map((type) => typeSymbol(type, 'runtime/undecided.ts'));

const toStandardResult = symbol('toStandardResult', 'runtime/standard-schema.ts');
const Schema = typeSymbol('Schema', 'runtime/standard-schema.ts');
const Options = typeSymbol('Options', 'runtime/types.ts');
const Result = typeSymbol('Result', 'runtime/types.ts');
const RuleId = typeSymbol('RuleId', 'runtime/types.ts');
const validate = symbol('validate', 'runtime/validate.ts');
const ValidationError = symbol('ValidationError', 'runtime/validation-error.ts');
const validateForDevice = symbol('validateForDevice', 'runtime/validate-for-device.ts');
const DeviceOptions = typeSymbol('DeviceOptions', 'runtime/undecided.ts');
const DeviceResult = typeSymbol('DeviceResult', 'runtime/undecided.ts');

/** Prints the public module of a shape: `isX`, `validateX`, `assertX`, `xSchema`. */
export function publicModule({ name, variant }: Shape): Code {
  const camel = camelCase(name);
  const a = articleOf(name);
  const openness =
    variant === 'request'
      ? 'Unknown fields and enum values are refused.'
      : 'Unknown fields and enum values pass: the API may have grown since.';
  const type = typeSymbol(name, '@amapi-spec/types');
  const { isValid, collectIssues } = functionsOf(name);
  return code`${exportsFrom(publicPath(name), resultTypes)}

/**
 * Tells whether a value is ${a} \`${name}\` that breaks no rule whose level is error. ${openness}
 * Never throws and never changes the value; false for anything that cannot be read.
 */
export function is${name}(value: unknown): value is ${type} {
  try {
    return ${isValid}(value);
  } catch {
    return false;
  }
}

/**
 * Judges a value as ${a} \`${name}\`: the same value, typed, with warnings, or the issues. ${openness}
 * Never throws and never changes the value.
 */
export function validate${name}(value: unknown, options?: ${Options}<${RuleId}>): ${Result}<${type}> {
  return ${validate}(value, options, ${collectIssues}${variant === 'request' ? code`, ${factsOf(name)}` : ''});
}

/** Throws a \`ValidationError\` with the issues unless a value is ${a} \`${name}\`. */
export function assert${name}(value: unknown, options?: Options<RuleId>): asserts value is ${type} {
  const { issues } = validate${name}(value, options);
  if (issues !== undefined) throw new ${ValidationError}(issues);
}

/** \`${name}\` as Standard Schema. */
export const ${camel}Schema: ${Schema}<${type}> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) => ${toStandardResult}(validate${name}(value)),
  },
};
`;
}

/** Prints the module of a command with its device, whose functions take the two values apart. */
export function pairModule({ roles }: Model): Code {
  const { shape, command, device } = roles.pair;
  const { request } = roles.command;
  const facts = looseDevice({ roles });
  const { collectIssues } = functionsOf(shape);
  const apart = pairFunctionsOf(shape);
  const [pair, sent, given] = [shape, request, facts].map((name) => typeSymbol(name, '@amapi-spec/types'));
  return code`${exportsFrom(publicPath(shape), [...resultTypes, ...deviceTypes])}

/**
 * Tells whether a command is a valid \`${request}\` that this device can take: no error rule is broken, as far as the device is known;
 * true also for a device of which nothing is known, which only \`validate${shape}\` can say.
 * Never throws and never changes a value.
 */
export function is${shape}(${command}: unknown, ${device}: ${given!}): ${command} is ${sent!} {
  try {
    return ${apart.isValid}(${command}, ${device});
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
export function validate${shape}(${command}: unknown, ${device}: ${given!}, options?: ${DeviceOptions}<'${command}'>): ${DeviceResult}<${pair!}> {
  return ${validateForDevice}(${command}, ${device}, options, ${apart.functions});
}

/** Throws a \`ValidationError\` with the issues unless the command is valid and this device can take it. */
export function assert${shape}(${command}: unknown, ${device}: ${given!}, options?: ${DeviceOptions}<'${command}'>): asserts ${command} is ${sent!} {
  const { issues } = validate${shape}(${command}, ${device}, options);
  if (issues !== undefined) throw new ${ValidationError}(issues);
}

/** \`{ ${command}, ${device} }\` as Standard Schema. */
export const ${camelCase(shape)}Schema: ${Schema}<${pair!}> = {
  '~standard': {
    version: 1,
    vendor: 'amapi-spec',
    validate: (value) =>
      ${toStandardResult}(${validate}<${pair!}>(value, undefined, ${collectIssues}, ${factsOf(shape)})),
  },
};
`;
}

/** Prints the list of every public name. */
export function indexModule(shapes: readonly Shape[]): Code {
  const support = 'gen/supported-commands.ts';
  return exportsFrom('gen/index.ts', [
    ...shapes.flatMap(({ name }) =>
      [`assert${name}`, `is${name}`, `validate${name}`, `${camelCase(name)}Schema`].map((each) => symbol(each, publicPath(name))),
    ),
    symbol('supportedCommands', support),
    typeSymbol('KnownCommandType', support),
    typeSymbol('SupportedCommands', support),
  ]);
}
