import type { CommandRole, CommandType, Field, Model, Shape } from '@amapi-spec/model';
import { jsdoc } from './jsdoc.ts';
import type { Declaration } from './module-text.ts';
import { fieldMember } from './shape-declaration.ts';
import { pascalCase } from '@amapi-spec/tools-shared/case.ts';

/** How a member of the union says its type: by `type`, by the params member that implies it, or by either. */
interface Member {
  readonly name: string;
  readonly typeRequired: boolean;
  readonly paramsRequired: boolean;
}

/**
 * Declares the command that may be sent as a union over command types. A type whose params are optional gives two members, so that
 * `{}` is none; what belongs to another type is `never`.
 */
export function commandRequestDeclarations(shape: Shape, model: Model): readonly Declaration[] {
  const owners = ownersOf(model.commands);
  const commands = model.commands.flatMap((command) => commandDeclarations(command, shape, owners, model.roles.command));
  const names = model.commands.map((command) => requestName(command, model.roles.command));
  const union = `${jsdoc(shape.description, shape.source)}export type ${shape.name} =\n${names
    .map((name) => `  | ${name}\n`)
    .join('')
    .trimEnd()};\n`;
  return [{ text: union, names: [] }, ...commands];
}

/** Names the types that the module declares beside the union. */
export function commandRequestNames({ commands, roles }: Model): readonly string[] {
  return commands.flatMap((command) => {
    const members = membersOf(command, roles.command).map(({ name }) => name);
    return members.length > 1 ? [requestName(command, roles.command), ...members] : members;
  });
}

function requestName(command: CommandType, { request }: CommandRole): string {
  return `${pascalCase(command.type)}${request}`;
}

function membersOf(command: CommandType, role: CommandRole): readonly Member[] {
  const name = requestName(command, role);
  switch (command.params?.presence) {
    case undefined:
      return [{ name, typeRequired: true, paramsRequired: false }];
    case 'required':
      return [{ name, typeRequired: false, paramsRequired: true }];
    case 'optional':
      return [
        { name: `${name}ByType`, typeRequired: true, paramsRequired: false },
        { name: `${name}ByParams`, typeRequired: false, paramsRequired: true },
      ];
  }
}

function commandDeclarations(
  command: CommandType,
  shape: Shape,
  owners: ReadonlyMap<string, readonly string[]>,
  role: CommandRole,
): readonly Declaration[] {
  const members = membersOf(command, role);
  const interfaces = members.map((member) => memberDeclaration(member, command, shape, owners, role));
  if (members.length === 1) return interfaces;
  const union = members.map(({ name }) => name).join(' | ');
  const doc = jsdoc(`${command.brief}\n\nBy its \`${role.type}\`, by \`${command.params?.field}\`, or by both.`, command.source);
  return [{ text: `${doc}export type ${requestName(command, role)} = ${union};\n`, names: [] }, ...interfaces];
}

function memberDeclaration(
  member: Member,
  command: CommandType,
  shape: Shape,
  owners: ReadonlyMap<string, readonly string[]>,
  role: CommandRole,
): Declaration {
  const parts = shape.fields.map((field): Declaration => {
    if (field.name === role.type) return typeMember(field, command.type, member.typeRequired);
    const types = owners.get(field.name);
    if (types !== undefined && !types.includes(command.type)) return neverMember(field, types);
    return fieldMember(field, 'request', field.name === command.params?.field && member.paramsRequired);
  });
  const doc = jsdoc(command.brief, command.source);
  return {
    text: `${doc}export interface ${member.name} {\n${parts.map(({ text }) => text).join('')}}\n`,
    names: parts.flatMap(({ names }) => names),
  };
}

function typeMember(field: Field, type: string, required: boolean): Declaration {
  const doc = required ? field.description : `${field.description}\n\nMay be left out: the params member says it.`;
  return { text: `${jsdoc(doc, [], '  ')}  ${field.name}${required ? '' : '?'}: '${type}';\n`, names: [] };
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
