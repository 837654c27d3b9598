import { type CommandType, createIndex, fieldOf, type Model } from '@amapi-spec/model';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, code } from '../../code/code.ts';
import { symbol } from '../../code/import-symbol.ts';
import { jsonLiteral, objectLiteral } from '../../code/literal.ts';
import { rowType } from './citation-pool.ts';

/** Prints what reading a result needs to know of each command: its params member, its status member, and the table of its statuses. */
export function printCommands(model: Model): Code {
  const tables = new Map(model.commands.map((command) => [command.type, statusTable(model, command)]));
  const rows = model.commands.map((command) => {
    const table = tables.get(command.type);
    const row = objectLiteral({
      params: command.params === undefined ? undefined : jsonLiteral(command.params.field),
      status: command.status === undefined ? undefined : jsonLiteral(command.status.field),
      outcomes: table === undefined ? undefined : symbol(camelCase(table), `gen/${table}.ts`),
    });
    return code`${jsonLiteral(command.type)}: ${row},`;
  });
  return code`/** What reading a result needs to know of each command. */
export const commands: Readonly<Record<string, ${rowType('CommandFacts')}>> = {
${rows}
};
`;
}

/** The code table of the enum in the command's status member that has its statuses; undefined when none has, as with results per app. */
function statusTable(model: Model, command: CommandType): string | undefined {
  const { shapes, enums } = createIndex(model);
  const { status } = command;
  if (status === undefined) return undefined;
  const { type } = fieldOf(shapes.get(model.roles.command.result), status.field);
  if (type.kind !== 'message') return undefined;
  const own = shapes.get(type.shape).fields.flatMap((field) => (field.type.kind === 'enum' ? [enums.get(field.type.enum)] : []));
  const enumName = own.find(({ values }) => status.values.every((value) => values.some(({ name }) => name === value)))?.name;
  if (enumName === undefined) return undefined;
  const table = model.codes.find((each) => each.enum === enumName);
  if (table === undefined) throw new Error(`the statuses of ${command.type} (${enumName}) need a table in spec/codes`);
  return table.id;
}
