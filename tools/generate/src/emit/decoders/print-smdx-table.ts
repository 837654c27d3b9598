import type { CodeTable, TableOf } from '@amapi-spec/model';
import { comment } from '../../comment.ts';
import { CitationPool } from './citation-pool.ts';
import { optional, sharedMembers } from './code-row.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { literal, objectLiteral } from './literal.ts';

/** Prints the subjects or the reasons by their dotted code. */
export function printSmdxTable(table: TableOf<'smdx_subject' | 'smdx_reason'>): string {
  const pool = new CitationPool(table);
  const rows = table.entries.map(({ value, name, brief, source }) => {
    const row = objectLiteral({ name: literal(name), brief: literal(brief), sources: pool.list(source) });
    return `${literal(value)}: ${row},`;
  });
  return printModule(table, pool, 'SmdxRow', rows);
}

/** Prints the pairs by `subject/reason`. */
export function printSmdxPairTable(table: TableOf<'smdx_pair'>): string {
  const pool = new CitationPool(table);
  const rows = table.entries.map((entry) => {
    const row = objectLiteral({
      name: literal(entry.name),
      function: optional(entry.function),
      functionInferred: entry.functionInferred ? 'true' : undefined,
      family: optional(entry.family),
      ...sharedMembers(entry, pool),
    });
    return `${literal(entry.value)}: ${row},`;
  });
  return printModule(table, pool, 'SmdxPairRow', rows);
}

function printModule(table: CodeTable, pool: CitationPool, type: string, rows: readonly string[]): string {
  return `${pool.imports(type)}

${pool.declarations()}

${comment(table.description)}
export const ${camelCase(table.id)}: Readonly<Record<string, ${type}>> = {
${rows.join('\n')}
};
`;
}
