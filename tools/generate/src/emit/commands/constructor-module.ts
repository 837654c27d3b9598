import { createIndex, fieldOf, type CommandType, type Model, type Shape } from '@amapi-spec/model';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { code, join, type Code } from '../../code/code.ts';
import { symbol, typeSymbol, type ImportSymbol } from '../../code/import-symbol.ts';
import { literalUnion, quote } from '../../code/literal.ts';
import { reservedWords } from '../../code/reserved-words.ts';
import { jsdoc } from '../../jsdoc.ts';
import { typedRequestName } from '../../request-names.ts';
import { copied, copySymbol } from './copy-module.ts';
import { commandOptions, optionMembers } from './options-module.ts';

/** The function that makes a command: `addEsim`. A word that JavaScript keeps for itself gets a `$`, as in protobuf-es. */
export function constructorSymbol({ type, slug }: CommandType): ImportSymbol {
  const name = camelCase(type);
  return symbol(reservedWords.has(name) ? `${name}$` : name, `gen/${slug}.ts`);
}

/** What belongs to one command alone: how the function is given it, and what it puts into the request. */
interface Own {
  /** Absent where nothing can be said. */
  readonly parameter?: Code;
  readonly members: readonly Code[];
}

/** Prints the module of the function that makes one command. */
export function constructorModule(model: Model, command: CommandType, request: Shape): Code {
  const made = typeSymbol(typedRequestName(command, model.roles.command), '@amapi-spec/types');
  const { parameter, members } = ownOf(model, command, request, made);
  const parameters = [...(parameter === undefined ? [] : [parameter]), code`options: ${commandOptions} = {}`];
  const type = code`${model.roles.command.type}: ${quote(command.type)}`;
  const all = join([type, ...members, code`...${optionMembers}(options)`], ', ');
  return code`${jsdoc(describe(command), command.source)}export function ${constructorSymbol(command)}(${join(parameters, ', ')}): ${made} {
  return { ${all} };
}
`;
}

function describe({ brief, effects, notes }: CommandType): string {
  const remarks = [...effects, ...notes].filter(({ audience }) => audience === 'caller').map(({ text }) => text);
  return remarks.length === 0 ? brief : `${brief}\n\n${remarks.join(' ')}`;
}

function ownOf(model: Model, { params, fields }: CommandType, request: Shape, made: ImportSymbol): Own {
  if (params !== undefined) return ownParams(model, params);
  if (fields.length === 0) return { members: [] };
  const own = fields.map((field) => fieldOf(request, field));
  const picked = literalUnion(fields);
  const byDefault = own.some(({ required }) => required) ? '' : ' = {}';
  return {
    parameter: code`members: Pick<${made}, ${picked}>${byDefault}`,
    members: own.map(
      (field) => code`...(members.${field.name} !== undefined && { ${field.name}: ${copied(model, field.type, `members.${field.name}`)} })`,
    ),
  };
}

/** The params member is set even where nothing has to be in it: that is right whether the server asks for it or not. */
function ownParams(model: Model, { field, shape: name, presence }: NonNullable<CommandType['params']>): Own {
  const shape = createIndex(model).shapes.get(name);
  if (shape.fields.length === 0) return { members: [code`${field}: {}`] };
  return {
    parameter: code`params: ${typeSymbol(name, '@amapi-spec/types')}${presence === 'optional' ? ' = {}' : ''}`,
    members: [code`${field}: ${copySymbol(shape)}(params)`],
  };
}
