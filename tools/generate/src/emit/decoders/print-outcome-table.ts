import type { CodeTable } from '@amapi-spec/model';
import { CitationPool } from './citation-pool.ts';
import { optional, sharedMembers } from './code-row.ts';
import { camelCase, comment, literal, objectLiteral } from './literal.ts';

/** Prints what each value of a status or error enum means for the command. */
export function printOutcomeTable(table: CodeTable): string {
  const pool = new CitationPool(table);
  const rows = table.entries.map((entry) => {
    const row = objectLiteral({
      outcome: optional(entry['outcome']),
      effect: optional(entry['effect']),
      waitsFor: optional(entry['waits_for']),
      ...sharedMembers(entry, pool),
    });
    return `${literal(entry.value)}: ${row},`;
  });
  const keys = table.entries.map(({ value }) => literal(value)).join(' | ');
  return `${pool.imports('OutcomeRow')}

${pool.declarations()}

${comment(table.description)}
export const ${camelCase(table.id)}: Readonly<Record<${keys}, OutcomeRow>> = {
${rows.join('\n')}
};
`;
}
