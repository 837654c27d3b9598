import type { CodeTable, TableOf } from '@amapi-spec/model';
import { comment } from '../../comment.ts';
import { type Code, code } from '../../code/code.ts';
import { jsonLiteral, objectLiteral } from '../../code/literal.ts';
import { CitationPool, rowType } from './citation-pool.ts';
import { optional, sharedMembers } from './code-row.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';

/** Prints the subjects or the reasons by their dotted code. */
export function printSmdxTable(table: TableOf<'smdx_subject' | 'smdx_reason'>): Code {
  const pool = new CitationPool(table);
  const rows = table.entries.map(({ value, name, brief, source }) => {
    const row = objectLiteral({ name: jsonLiteral(name), brief: jsonLiteral(brief), sources: pool.list(source) });
    return code`${jsonLiteral(value)}: ${row},`;
  });
  return printTable(table, pool, 'SmdxRow', rows);
}

/** Prints the pairs by `subject/reason`. */
export function printSmdxPairTable(table: TableOf<'smdx_pair'>): Code {
  const pool = new CitationPool(table);
  const rows = table.entries.map((entry) => {
    const row = objectLiteral({
      name: jsonLiteral(entry.name),
      function: optional(entry.function),
      functionInferred: entry.functionInferred ? 'true' : undefined,
      family: optional(entry.family),
      ...sharedMembers(entry, pool),
    });
    return code`${jsonLiteral(entry.value)}: ${row},`;
  });
  return printTable(table, pool, 'SmdxPairRow', rows);
}

function printTable(table: CodeTable, pool: CitationPool, type: string, rows: readonly Code[]): Code {
  return code`${pool.declarations()}

${comment(table.description)}
export const ${camelCase(table.id)}: Readonly<Record<string, ${rowType(type)}>> = {
${rows}
};
`;
}
