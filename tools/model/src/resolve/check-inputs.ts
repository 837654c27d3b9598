import type { Place } from '../contract/expression.ts';
import type { Constant } from '../contract/constant.ts';
import type { FieldType } from '../contract/field-type.ts';
import type { Shape } from '../contract/model.ts';
import type { CheckDefinition, CheckInputs, MemberOwner } from '../contract/named-check.ts';
import type { Roles } from '../contract/roles.ts';
import { byName } from '../query/by-name.ts';
import { followPath, placeAt } from '../query/place-at.ts';
import type { RawCheckArguments } from '../read/raw.ts';
import type { ResolvedTypes } from './context.ts';

/** What the inputs of a check are worked out from. */
export interface InputContext {
  readonly definition: CheckDefinition;
  readonly subject: Shape;
  /** What the rule says in `with`. */
  readonly given: RawCheckArguments;
  /** The params of the rule, which are the limits of the check. */
  readonly constants: readonly Constant[];
  readonly types: ResolvedTypes;
  readonly roles: Roles;
}

/** A place in a rule that says something of a check. */
export type Argument = readonly ['with', keyof RawCheckArguments] | readonly ['params', string];

/** Why an input cannot be worked out, and which place in the rule is the reason. */
export class InputProblem {
  readonly problem: string;
  readonly argument: Argument | undefined;

  constructor(problem: string, argument?: Argument) {
    this.problem = problem;
    this.argument = argument;
  }
}

/** Works out one input. */
type Input<Name extends keyof CheckInputs> = (context: InputContext) => CheckInputs[Name] | InputProblem;

/** How each input is worked out. */
export const checkInputs: { readonly [Name in keyof CheckInputs]: Input<Name> } = {
  place: (context) => {
    const found = valueAt(context);
    return found instanceof InputProblem ? found : found.place;
  },
  each: ({ given }) => starred(given),
  maxLength: (context) => {
    const found = valueAt(context);
    if (found instanceof InputProblem) return found;
    return (
      maxLengthOf(found.type) ??
      new InputProblem(`${context.given.path} has no maxLength in its schema (for a map: propertyNames)`, ['with', 'path'])
    );
  },
  min: (context) => limitOf(context, 'min'),
  max: (context) => limitOf(context, 'max'),
  template: ({ given }) => given.template ?? missing('with.template'),
  enum: (context) => {
    const found = valueAt(context);
    return found instanceof InputProblem ? found : found.type.kind === 'enum' ? found.type.enum : '';
  },
  values: (context) => {
    const name = checkInputs.enum(context);
    return name instanceof InputProblem ? name : (context.types.enums.get(name)?.values ?? []).map((value) => value.name);
  },
  group: (context) => {
    const { subject, given } = context;
    const fields = subject.fields.filter(({ oneof }) => oneof !== undefined && oneof === given.group);
    if (fields.length < 2)
      return new InputProblem(`with.group must name a oneof of ${subject.name}`, given.group === undefined ? undefined : ['with', 'group']);
    return membersOf(
      context,
      fields.map(({ name }) => name),
    );
  },
  type: (context) => memberOf(context, context.roles.command.type),
  unspecified: ({ roles }) => roles.command.unspecified,
  knownTypes: ({ types }) => types.commands.map(({ type }) => type),
  params: (context) =>
    membersOf(
      context,
      context.types.commands.flatMap(({ params }) => (params ? [params.field] : [])),
    ),
  paramsOwners: (context) =>
    ownersOf(
      context,
      context.types.commands.flatMap(({ type, params }) => (params ? [[params.field, type]] : [])),
    ),
  ownFields: (context) =>
    membersOf(
      context,
      context.types.commands.flatMap(({ fields }) => fields),
    ),
  fieldOwners: (context) =>
    ownersOf(
      context,
      context.types.commands.flatMap(({ type, fields }) => fields.map((field): [string, string] => [field, type])),
    ),
  statusOwners: (context) =>
    ownersOf(
      context,
      context.types.commands.flatMap(({ type, status }) => (status ? [[status.field, type]] : [])),
    ),
  serverSet: (context) =>
    membersOf(
      context,
      context.subject.serverSet.map(({ name }) => name),
    ),
  operationCode: (context) => {
    const { error } = context.roles.operation;
    return error === undefined ? new InputProblem('x-roles names no error of an operation') : memberOf(context, ...error);
  },
  packed: (context) => memberOf(context, context.roles.operation.command),
  packedType: ({ roles }) => roles.command.typeUrl,
  packedErrorCode: (context) => {
    const { command, operation } = context.roles;
    if (command.error === undefined) return new InputProblem('x-roles names no error of a command');
    return memberOf(context, operation.command, command.error.field);
  },
};

/** Which key of `with` says an input; the others the model works out. */
export const argumentOf: { readonly [Name in keyof CheckInputs]?: keyof RawCheckArguments } = {
  place: 'path',
  template: 'template',
  group: 'group',
};

/** The value that the path leads to: the one that is checked, or, with a star, each element of the list there. */
function valueAt({ definition: { takes = [] }, subject, given, types }: InputContext): { place: Place; type: FieldType } | InputProblem {
  if (given.path === undefined) return missing('with.path');
  const path = given.path.split('.');
  const names = starred(given) ? path.slice(0, -1) : path;
  const steps = followPath(subject, names, byName('shape', types.shapes));
  const found = steps?.at(-1)?.type;
  if (steps === undefined || found === undefined)
    return new InputProblem(`${given.path} is not a field of ${subject.name}`, ['with', 'path']);
  if (steps.slice(0, -1).some(({ type }) => type.kind !== 'message'))
    return new InputProblem(`${given.path} passes through something that is not a message; only the last segment may be *`, [
      'with',
      'path',
    ]);
  if (starred(given) && found.kind !== 'list')
    return new InputProblem(`${names.join('.')} is a ${found.kind}, but * needs a list`, ['with', 'path']);
  const type = found.kind === 'list' && starred(given) ? found.items : found;
  if (!takes.some((kind) => kind === type.kind))
    return new InputProblem(`${given.path} is a ${type.kind}, not a ${takes.join(' or ')}`, ['with', 'path']);
  if (type.kind === 'list' && type.items.kind !== 'string' && type.items.kind !== 'enum')
    return new InputProblem(`${given.path} is a list of type ${type.items.kind}, not of strings`, ['with', 'path']);
  return { place: placeAt(subject, names, byName('shape', types.shapes)), type };
}

function starred({ path }: RawCheckArguments): boolean {
  return path?.endsWith('.*') ?? false;
}

function missing(argument: string): InputProblem {
  return new InputProblem(`it needs ${argument}`);
}

/** A limit of a check is a param, so that it is said once for the check and the message. */
function limitOf({ constants }: InputContext, name: 'min' | 'max'): number | InputProblem {
  const constant = constants.find((candidate) => candidate.name === name);
  if (constant === undefined) return missing(`params.${name}`);
  return typeof constant.value === 'number' ? constant.value : new InputProblem(`params.${name} is not a number`, ['params', name]);
}

/** The greatest length of a text, or of the keys of a map. */
function maxLengthOf(type: FieldType): number | undefined {
  if (type.kind === 'map') return type.keys?.maxLength;
  return 'maxLength' in type ? type.maxLength : undefined;
}

/** The place of a member that the subject may lack: then the check is not for it. */
function memberOf({ subject, types }: InputContext, ...path: readonly string[]): Place | InputProblem {
  if (followPath(subject, path, byName('shape', types.shapes)) === undefined)
    return new InputProblem(`${subject.name} has no ${path.join('.')}`);
  return placeAt(subject, path, byName('shape', types.shapes));
}

function membersOf(context: InputContext, names: readonly string[]): readonly Place[] | InputProblem {
  const places = names.map((name) => memberOf(context, name));
  return places.find((place) => place instanceof InputProblem) ?? (places as readonly Place[]);
}

/** Puts the types together that own the same member. */
function ownersOf(
  context: InputContext,
  pairs: readonly (readonly [member: string, type: string])[],
): readonly MemberOwner[] | InputProblem {
  const members = [...new Set(pairs.map(([name]) => name))];
  const places = membersOf(context, members);
  if (places instanceof InputProblem) return places;
  return members.map((member, index) => ({
    place: places[index]!,
    types: pairs.flatMap(([name, type]) => (name === member ? [type] : [])),
  }));
}
