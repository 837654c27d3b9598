import type { Field, Model, Shape } from '@amapi-spec/model';
import { jsdoc } from '../../jsdoc.ts';

/** Prints the module of what every command may have beside what is its own. */
export function optionsModule(model: Model, request: Shape): string {
  const own = new Set([model.roles.command.type, ...model.commands.flatMap(({ params, fields }) => [params?.field ?? '', ...fields])]);
  const common = request.fields.filter(({ name }) => !own.has(name));
  const durations = common.filter(isDuration);
  const members = common.map((field) => member(field, request));
  const copies = common.map((field) => {
    const value = isDuration(field) ? `toDuration(options.${field.name})` : `options.${field.name}`;
    return `...(options.${field.name} !== undefined && { ${field.name}: ${value} })`;
  });
  const picked = `Pick<${request.name}, ${common.map(({ name }) => `'${name}'`).join(' | ') || 'never'}>`;
  return [
    `import type { ${request.name} } from '@amapi-spec/types';\n`,
    durations.length === 0 ? '' : "import { toDuration, type DurationInput } from '../runtime/to-duration.ts';\n",
    '\n/** What every command may have beside what is its own. */\n',
    `export interface CommandOptions {\n${members.join('')}}\n\n`,
    '/** Gives the members of a request that the options ask for. */\n',
    `export function optionMembers(options: CommandOptions): ${picked} {\n  return { ${copies.join(', ')} };\n}\n`,
  ].join('');
}

function member(field: Field, request: Shape): string {
  const { name, description, source } = field;
  const [text, type] = isDuration(field)
    ? [`${description} A number is a number of seconds.`, 'DurationInput']
    : [description, `NonNullable<${request.name}['${name}']>`];
  return `${jsdoc(text, source, '  ')}  ${name}?: ${type};\n`;
}

function isDuration({ type }: Field): boolean {
  return type.kind === 'duration';
}
