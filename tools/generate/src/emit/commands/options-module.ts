import type { Field, Model, Shape } from '@amapi-spec/model';
import { code, join, type Code } from '../../code/code.ts';
import { symbol, typeSymbol, type ImportSymbol } from '../../code/import-symbol.ts';
import { literalUnion, quote } from '../../code/literal.ts';
import { jsdoc } from '../../jsdoc.ts';

/** What every command may have beside what is its own. */
export const commandOptions: ImportSymbol = typeSymbol('CommandOptions', 'gen/options.ts');

/** The function that makes members of a request of them. */
export const optionMembers: ImportSymbol = symbol('optionMembers', commandOptions.from);

const toDuration = symbol('toDuration', 'runtime/to-duration.ts');
const DurationInput = typeSymbol('DurationInput', toDuration.from);

/** Prints the module of what every command may have beside what is its own. */
export function optionsModule(model: Model, request: Shape): Code {
  const own = new Set([model.roles.command.type, ...model.commands.flatMap(({ params, fields }) => [params?.field ?? '', ...fields])]);
  const common = request.fields.filter(({ name }) => !own.has(name));
  const type = typeSymbol(request.name, '@amapi-spec/types');
  const picked = literalUnion(common.map(({ name }) => name));
  return code`/** What every command may have beside what is its own. */
export interface ${commandOptions} {
${common.map((field) => member(field, type))}
}

/** Gives the members of a request that the options ask for. */
export function ${optionMembers}(options: ${commandOptions}): Pick<${type}, ${picked}> {
  return { ${join(common.map(copied), ', ')} };
}
`;
}

function member({ name, type, description, source }: Field, request: ImportSymbol): Code {
  const [text, input] =
    type.kind === 'duration'
      ? [`${description} A number is a number of seconds.`, DurationInput]
      : [description, code`NonNullable<${request}[${quote(name)}]>`];
  return code`${jsdoc(text, source, '  ')}  ${name}?: ${input};`;
}

function copied({ name, type }: Field): Code {
  const value = type.kind === 'duration' ? code`${toDuration}(options.${name})` : `options.${name}`;
  return code`...(options.${name} !== undefined && { ${name}: ${value} })`;
}
