import { reportUnknown } from '../resolve/context.ts';
import type { ResolvedTypes, SpecContext } from '../resolve/context.ts';
import type { CodeTable, CommandType, EnumType, FieldType } from '../contract/model.ts';
import type { RawCommand } from '../read/raw.ts';

/** Holds the status values of each command against the enums that its status member reaches, and asks for a table that explains them. */
export function checkStatuses({ files, reporter }: SpecContext, types: ResolvedTypes, tables: readonly CodeTable[]): void {
  const explained = new Set(tables.map((table) => table.enum));
  for (const command of types.commands) {
    const file = files.command.find(({ data }) => (data as RawCommand).type === command.type);
    const enums = statusEnums(command, types);
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

/** The enums at any depth below a command's status member: results per app stand two messages down. */
function statusEnums({ status }: CommandType, types: ResolvedTypes): EnumType[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const fieldsOf = (shape: string): readonly { name: string; type: FieldType }[] => types.shapes.get(shape)?.fields ?? [];
  const waiting = fieldsOf('Command').flatMap(({ name, type }) => (name === status?.field ? [type] : []));
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (type.kind === 'enum') found.add(type.enum);
    else if (type.kind === 'list') waiting.push(type.items);
    else if (type.kind === 'map') waiting.push(type.values);
    else if (type.kind === 'message' && !seen.has(type.shape)) {
      seen.add(type.shape);
      waiting.push(...fieldsOf(type.shape).map((field) => field.type));
    }
  }
  return [...types.enums.values()].filter(({ name }) => found.has(name));
}
