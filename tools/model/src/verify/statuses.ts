import { reportUnknown } from '../resolve/context.ts';
import type { ResolvedTypes, SpecContext } from '../resolve/context.ts';
import type { CodeTable } from '../contract/code-table.ts';
import type { CommandType, EnumType, Field } from '../contract/model.ts';
import { reach } from '../query/reach.ts';

/** Compares the status values of each command with the enums that its status member reaches, and requires a table that explains them. */
export function verifyStatuses({ files, reporter, roles }: SpecContext, types: ResolvedTypes, tables: readonly CodeTable[]): void {
  const explained = new Set(tables.map((table) => table.enum));
  for (const command of types.commands) {
    const file = files.command.find(({ data }) => data.type === command.type);
    const enums = statusEnums(command, roles.command.result, types);
    if (file === undefined || command.status === undefined || enums.length === 0) continue;
    const { field, values } = command.status;
    const known = new Set(enums.flatMap((type) => type.values.map(({ name }) => name)));
    values.forEach((value, index) => {
      if (!known.has(value)) reportUnknown(reporter, file, ['status', 'values', index], value, `value of ${field}`, known);
    });
    const whole = enums.find((type) => values.every((value) => type.values.some(({ name }) => name === value)));
    if (whole !== undefined && !explained.has(whole.name)) {
      reporter.report('missing-table', file, ['status'], { command: command.type, enum: whole.name });
    }
  }
}

/** The enums at any depth below a command's status member: results per app are two messages down. */
function statusEnums({ status }: CommandType, result: string, types: ResolvedTypes): EnumType[] {
  const fieldsOf = (shape: string): readonly Field[] => types.shapes.get(shape)?.fields ?? [];
  const members = fieldsOf(result).filter(({ name }) => name === status?.field);
  const { enums } = reach(
    members.map(({ type }) => type),
    fieldsOf,
  );
  return [...types.enums.values()].filter(({ name }) => enums.has(name));
}
