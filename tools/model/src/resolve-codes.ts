import { reportUnknown } from './context.ts';
import type { ResolvedTypes, SpecContext } from './context.ts';
import type { CodeTable, CommandType } from './model.ts';
import type { RawCommand } from './raw.ts';

/** Builds the code tables; each enum's table must have a row for each of its values. Sorted by id. */
export function resolveCodes(context: SpecContext, types: ResolvedTypes): CodeTable[] {
  const tables = resolveTables(context, types);
  const explained = new Set(tables.map((table) => table.enum));
  for (const command of types.commands) {
    const name = statusEnum(command, types);
    const file = context.files.command.find(({ data }) => (data as RawCommand).type === command.type);
    if (file === undefined || name === undefined || explained.has(name)) continue;
    context.reporter.report('missing-table', file, ['status'], { command: command.type, enum: name });
  }
  return tables;
}

/** The enum that has all of a command's status values. */
function statusEnum({ status }: CommandType, types: ResolvedTypes): string | undefined {
  if (status === undefined) return undefined;
  const reached = reachableEnums('Command', status.field, types);
  return [...types.enums.values()].find(
    ({ name, values }) => reached.has(name) && status.values.every((value) => values.some((known) => known.name === value)),
  )?.name;
}

function reachableEnums(shapeName: string, fieldName: string, types: ResolvedTypes): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = (types.shapes.get(shapeName)?.fields ?? []).filter(({ name }) => name === fieldName).map(({ type }) => type);
  const seen = new Set<string>();
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (type.kind === 'enum') found.add(type.enum);
    else if (type.kind === 'list') waiting.push(type.items);
    else if (type.kind === 'map') waiting.push(type.values);
    else if (type.kind === 'message' && !seen.has(type.shape)) {
      seen.add(type.shape);
      waiting.push(...(types.shapes.get(type.shape)?.fields ?? []).map((field) => field.type));
    }
  }
  return found;
}

function resolveTables({ files, reporter }: SpecContext, types: ResolvedTypes): CodeTable[] {
  return files.codes.map((file) => {
    const raw = file.data as Omit<CodeTable, 'id'>;
    const seen = new Set<string | number>();
    raw.entries.forEach(({ value }, index) => {
      if (seen.has(value)) reporter.report('duplicate-row', file, ['entries', index, 'value'], { table: file.name, value: String(value) });
      seen.add(value);
    });
    if (raw.enum !== undefined) {
      const enumType = types.enums.get(raw.enum);
      if (enumType === undefined) reportUnknown(reporter, file, ['enum'], raw.enum, 'enum', types.enums.keys());
      for (const { name } of enumType?.values ?? []) {
        const named = seen.has(name) || raw.entries.some((entry) => entry.name === name);
        if (!named) reporter.report('missing-row', file, ['entries'], { table: file.name, value: name, enum: raw.enum });
      }
    }
    return { ...raw, id: file.name };
  });
}
