import type { CommandRole, CommandType, Field, Model, Shape } from '@amapi-spec/model';
import { jsdoc } from '../../jsdoc.ts';
import type { Declaration } from './module-text.ts';
import { fieldMember } from './shape-declaration.ts';
import { requestName, typedRequestName } from '../../request-names.ts';

/** How a member of the union says what is to be done: by its `type`, or without one by the params member that implies it. */
interface Member {
  readonly name: string;
  readonly isImplied: boolean;
}

/**
 * Declares the command that may be sent as a union over command types. A type with params gives two members. The one with a `type` has
 * only what belongs to that type, so that an editor offers nothing else after `type`: a literal is told by it, and may have no more. One
 * without is told by nothing, and so names what belongs to the others as `never`. Were these names in all members, the compiler would
 * take one that is not written yet for undefined, and not offer at `type` the commands that need it.
 */
export function commandRequestDeclarations(shape: Shape, model: Model): readonly Declaration[] {
  const owners = ownersOf(model.commands);
  const role = model.roles.command;
  const members = model.commands.flatMap((command) => membersOf(command, role).map((member) => ({ command, member })));
  // Of members that fit a mistake equally well the compiler names the last, by order (TypeScript 6) or by name (7): of one with a type,
  // which says what is wrong inside of params.
  const inOrder = members.toSorted((a, b) => Number(b.member.isImplied) - Number(a.member.isImplied));
  const union = inOrder.map(({ member }) => `  | ${member.name}\n`).join('');
  return [
    { text: `${jsdoc(shape.description, shape.source)}export type ${shape.name} =\n${union.trimEnd()};\n`, names: [] },
    ...inOrder.map(({ command, member }) => memberDeclaration(member, command, shape, owners, role)),
    ...model.commands.flatMap((command) => bothWays(command, role)),
  ];
}

/** Names the types that the module declares beside the union. */
export function commandRequestNames({ commands, roles }: Model): readonly string[] {
  return commands.flatMap((command) => {
    const members = membersOf(command, roles.command).map(({ name }) => name);
    return members.length > 1 ? [requestName(command, roles.command), ...members] : members;
  });
}

function membersOf(command: CommandType, role: CommandRole): readonly Member[] {
  const typed = { name: typedRequestName(command, role), isImplied: false };
  return command.params === undefined ? [typed] : [typed, { name: `Implied${requestName(command, role)}`, isImplied: true }];
}

/** Names a command whichever way it is said. */
function bothWays(command: CommandType, role: CommandRole): readonly Declaration[] {
  const members = membersOf(command, role);
  if (members.length === 1) return [];
  const union = members.map(({ name }) => name).join(' | ');
  const doc = jsdoc(`${command.brief}\n\nGiven by its \`${role.type}\`, or by \`${command.params?.field}\` alone.`, command.source);
  return [{ text: `${doc}export type ${requestName(command, role)} = ${union};\n`, names: [] }];
}

function memberDeclaration(
  member: Member,
  command: CommandType,
  shape: Shape,
  owners: ReadonlyMap<string, readonly string[]>,
  role: CommandRole,
): Declaration {
  const parts = shape.fields.flatMap((field): readonly Declaration[] => {
    if (field.name === role.type) return [member.isImplied ? noTypeMember(field) : typeMember(field, command.type)];
    const types = owners.get(field.name);
    if (types !== undefined && !types.includes(command.type)) return member.isImplied ? [neverMember(field, types)] : [];
    const isRequired = field.name === command.params?.field && (member.isImplied || command.params.presence === 'required');
    return [fieldMember(field, 'request', isRequired)];
  });
  const doc = jsdoc(command.brief, command.source);
  return {
    text: `${doc}export interface ${member.name} {\n${parts.map(({ text }) => text).join('')}}\n`,
    names: parts.flatMap(({ names }) => names),
  };
}

function typeMember(field: Field, type: string): Declaration {
  return { text: `${jsdoc(field.description, [], '  ')}  ${field.name}: '${type}';\n`, names: [] };
}

function noTypeMember(field: Field): Declaration {
  return { text: `${jsdoc('Left out: the params member implies it.', [], '  ')}  ${field.name}?: never;\n`, names: [] };
}

function neverMember(field: Field, types: readonly string[]): Declaration {
  return { text: `${jsdoc(`Belongs to ${types.join(' and ')}.`, [], '  ')}  ${field.name}?: never;\n`, names: [] };
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
