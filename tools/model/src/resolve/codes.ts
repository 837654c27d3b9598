import { reportUnknown } from './context.ts';
import type { ResolvedTypes, SpecContext } from './context.ts';
import type { CodeTable } from '../contract/code-table.ts';
import { readCitations } from '../read/citation.ts';

/** Builds the code tables; each enum's table must have a row for each of its values. Sorted by id. */
export function resolveCodes({ files, reporter }: SpecContext, types: ResolvedTypes): CodeTable[] {
  return files.codes.map((file) => {
    const raw = file.data;
    const seen = new Set<string | number>();
    raw.entries.forEach(({ value }, index) => {
      if (seen.has(value)) reporter.report('duplicate-row', file, ['entries', index, 'value'], { table: file.name, value: String(value) });
      seen.add(value);
    });
    const commandTypes = types.commands.map(({ type }) => type);
    raw.entries.forEach((entry, index) => {
      for (const type of Object.keys(('for' in entry && entry.for) || {})) {
        if (!commandTypes.includes(type))
          reportUnknown(reporter, file, ['entries', index, 'for', type], type, 'command type', commandTypes);
      }
    });
    if (raw.enum !== undefined) {
      const enumType = types.enums.get(raw.enum);
      if (enumType === undefined) reportUnknown(reporter, file, ['enum'], raw.enum, 'enum', types.enums.keys());
      for (const { name } of enumType?.values ?? []) {
        const named = seen.has(name) || raw.entries.some((entry) => entry.name === name);
        if (!named) reporter.report('missing-row', file, ['entries'], { table: file.name, value: name, enum: raw.enum });
      }
    }
    return {
      ...raw,
      id: file.name,
      source: readCitations(raw.source),
      entries: raw.entries.map((entry) => ({ ...entry, source: readCitations(entry.source) })),
      // The meta-schema has held each row against the kind of the table.
    } as CodeTable;
  });
}
