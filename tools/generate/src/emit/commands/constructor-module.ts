import { createIndex, fieldOf, type CommandType, type Field, type Model, type Shape } from '@amapi-spec/model';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { jsdoc } from '../../jsdoc.ts';
import { typedRequestName } from '../../request-names.ts';
import { copyName, copyPath } from './copy-module.ts';

/** Names the function that makes a command: `addEsim`. A word that JavaScript keeps for itself gets a `$`, as in protobuf-es. */
export function constructorName({ type }: CommandType): string {
  const name = camelCase(type);
  return reserved.has(name) ? `${name}$` : name;
}

const reserved: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static super switch this
  throw true try typeof var void while with yield`.split(/\s+/),
);

/** What belongs to one command alone: how the function is given it, and what it puts into the request. */
interface Own {
  /** Absent where nothing can be said. */
  readonly parameter?: string;
  readonly members: readonly string[];
  /** Types that the parameter names. */
  readonly types: readonly string[];
  /** Shape whose copying function is called. */
  readonly copies?: Shape;
}

/** Prints the module of the function that makes one command. */
export function constructorModule(model: Model, command: CommandType, request: Shape): string {
  const name = typedRequestName(command, model.roles.command);
  const { parameter, members, types, copies } = ownOf(model, command, request, name);
  const parameters = [...(parameter === undefined ? [] : [parameter]), 'options: CommandOptions = {}'];
  const all = [`${model.roles.command.type}: '${command.type}'`, ...members, '...optionMembers(options)'];
  return [
    `import type { ${[...types, name].toSorted().join(', ')} } from '@amapi-spec/types';\n`,
    copies === undefined ? '' : `import { ${copyName(copies)} } from './${copyPath(copies)}.ts';\n`,
    "import { optionMembers, type CommandOptions } from './options.ts';\n\n",
    jsdoc(describe(command), command.source),
    `export function ${constructorName(command)}(${parameters.join(', ')}): ${name} {\n  return { ${all.join(', ')} };\n}\n`,
  ].join('');
}

function describe({ brief, effects, notes }: CommandType): string {
  const remarks = [...effects, ...notes].filter(({ audience }) => audience === 'caller').map(({ text }) => text);
  return remarks.length === 0 ? brief : `${brief}\n\n${remarks.join(' ')}`;
}

function ownOf(model: Model, { params, fields }: CommandType, request: Shape, name: string): Own {
  if (params !== undefined) return ownParams(model, params);
  if (fields.length === 0) return { members: [], types: [] };
  const own = fields.map((field) => fieldOf(request, field));
  const picked = `Pick<${name}, ${own.map((field) => `'${field.name}'`).join(' | ')}>`;
  return {
    parameter: own.some(({ required }) => required) ? `members: ${picked}` : `members: ${picked} = {}`,
    members: own.map((field) => `...(members.${field.name} !== undefined && { ${field.name}: ${copied(field)} })`),
    types: [],
  };
}

function copied({ name, type }: Field): string {
  return type.kind === 'list' ? `[...members.${name}]` : `members.${name}`;
}

/** The params member is set even where nothing has to be in it: that is right whether the server asks for it or not. */
function ownParams(model: Model, { field, shape: name, presence }: NonNullable<CommandType['params']>): Own {
  const shape = createIndex(model).shapes.get(name);
  if (shape.fields.length === 0) return { members: [`${field}: {}`], types: [] };
  return {
    parameter: presence === 'optional' ? `params: ${name} = {}` : `params: ${name}`,
    members: [`${field}: ${copyName(shape)}(params)`],
    types: [name],
    copies: shape,
  };
}
