import type { Field, Model, Shape } from '@amapi-spec/model';
import { code, join, type Code } from '../../code/code.ts';
import { symbol, typeSymbol, type ImportSymbol } from '../../code/import-symbol.ts';
import { quote } from '../../code/literal.ts';
import { jsdoc } from '../../jsdoc.ts';

/** The module of the options, from `src`. */
export const optionsPath = 'gen/options.ts';

const durationPath = 'runtime/to-duration.ts';

/** Prints the module of what every command may have beside what is its own. */
export function optionsModule(model: Model, request: Shape): Code {
  const own = new Set([model.roles.command.type, ...model.commands.flatMap(({ params, fields }) => [params?.field ?? '', ...fields])]);
  const common = request.fields.filter(({ name }) => !own.has(name));
  const type = typeSymbol(request.name, '@amapi-spec/types');
  const picked = common.map(({ name }) => quote(name)).join(' | ') || 'never';
  return code`/** What every command may have beside what is its own. */
export interface CommandOptions {
${common.map((field) => member(field, type))}
}

/** Gives the members of a request that the options ask for. */
export function optionMembers(options: CommandOptions): Pick<${type}, ${picked}> {
  return { ${join(common.map(copied), ', ')} };
}
`;
}

function member({ name, type, description, source }: Field, request: ImportSymbol): Code {
  const [text, input] =
    type.kind === 'duration'
      ? [`${description} A number is a number of seconds.`, typeSymbol('DurationInput', durationPath)]
      : [description, code`NonNullable<${request}[${quote(name)}]>`];
  return code`${jsdoc(text, source, '  ')}  ${name}?: ${input};`;
}

function copied({ name, type }: Field): Code {
  const value = type.kind === 'duration' ? code`${symbol('toDuration', durationPath)}(options.${name})` : `options.${name}`;
  return code`...(options.${name} !== undefined && { ${name}: ${value} })`;
}
