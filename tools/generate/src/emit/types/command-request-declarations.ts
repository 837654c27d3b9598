import type { CommandType, Field, Model, Shape } from '@amapi-spec/model';
import type { Code } from '../../code/code.ts';
import { type ImportSymbol, typeSymbol } from '../../code/import-symbol.ts';
import { quote } from '../../code/literal.ts';
import { typeAtom, unionOf } from '../../code/type-expression.ts';
import { requestName, typedRequestName } from '../../request-names.ts';
import { alternatives, declareInterface, declareType, member, type Declaration } from './declaration.ts';
import { fieldMember } from './shape-declaration.ts';
import { shapePath, shapeType } from './type-symbols.ts';

/** One way to say what is to be done: by the `type` of a command, or without one by the params member that implies it. */
interface Way {
  readonly command: CommandType;
  readonly type: ImportSymbol;
  readonly isImplied: boolean;
}

/**
 * Declares the command that may be sent as a union over command types. A type with params gives two members. The one with a `type` has
 * only what belongs to that type, so that an editor offers nothing else after `type`: a literal is told by it, and may have no more. One
 * without is told by nothing, and so names what belongs to the others as `never`. Were these names in all members, the compiler would
 * take one that is not written yet for undefined, and not offer at `type` the commands that need it.
 */
export function commandRequestDeclarations(shape: Shape, model: Model): readonly Declaration[] {
  const ways = model.commands.map((command) => waysOf(command, shape, model));
  // Of members that fit a mistake equally well the compiler names the last, by order (TypeScript 6) or by name (7): of one with a type,
  // which says what is wrong inside of params.
  const inOrder = ways.flat().toSorted((a, b) => Number(b.isImplied) - Number(a.isImplied));
  const owners = ownersOf(model.commands);
  return [
    declareType(shapeType(shape.name, 'request', model), shape, alternatives(inOrder.map(({ type }) => [undefined, type]))),
    ...inOrder.map((way) => wayDeclaration(way, shape, owners, model)),
    ...ways.flatMap((either) => eitherDeclaration(either, shape, model)),
  ];
}

function waysOf(command: CommandType, shape: Shape, model: Model): readonly Way[] {
  const role = model.roles.command;
  const way = (name: string, isImplied: boolean): Way => ({ command, type: typeSymbol(name, shapePath(shape, model)), isImplied });
  const typed = way(typedRequestName(command, role), false);
  return command.params === undefined ? [typed] : [typed, way(`Implied${requestName(command, role)}`, true)];
}

/** Names a command whichever way it is said. */
function eitherDeclaration(ways: readonly Way[], shape: Shape, model: Model): readonly Declaration[] {
  const [first] = ways;
  if (first === undefined || ways.length === 1) return [];
  const { brief, params, source } = first.command;
  const role = model.roles.command;
  const description = `${brief}\n\nGiven by its \`${role.type}\`, or by \`${params?.field}\` alone.`;
  const type = typeSymbol(requestName(first.command, role), shapePath(shape, model));
  return [declareType(type, { description, source }, unionOf(ways.map((way) => typeAtom(way.type))).code)];
}

function wayDeclaration(way: Way, shape: Shape, owners: ReadonlyMap<string, readonly string[]>, model: Model): Declaration {
  const { command, type, isImplied } = way;
  const members = shape.fields.flatMap((field): readonly Code[] => {
    if (field.name === model.roles.command.type) return [isImplied ? noTypeMember(field) : typeMember(field, command.type)];
    const types = owners.get(field.name);
    if (types !== undefined && !types.includes(command.type)) return isImplied ? [neverMember(field, types)] : [];
    const isRequired = field.name === command.params?.field && (isImplied || command.params.presence === 'required');
    return [fieldMember(field, 'request', model, isRequired)];
  });
  return declareInterface(type, { description: command.brief, source: command.source }, members);
}

function typeMember({ name, description }: Field, type: string): Code {
  return member({ description }, name, quote(type));
}

function noTypeMember({ name }: Field): Code {
  return member({ description: 'Left out: the params member implies it.' }, `${name}?`, 'never');
}

function neverMember({ name }: Field, types: readonly string[]): Code {
  return member({ description: `Belongs to ${types.join(' and ')}.` }, `${name}?`, 'never');
}

/** Which types own a request field; a field that is not here belongs to all. */
function ownersOf(commands: readonly CommandType[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, readonly string[]>();
  for (const { type, params, fields } of commands) {
    for (const field of [...(params === undefined ? [] : [params.field]), ...fields])
      owners.set(field, [...(owners.get(field) ?? []), type]);
  }
  return owners;
}
