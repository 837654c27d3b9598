import type { TableOf } from '@amapi-spec/model';
import { comment } from '../../comment.ts';
import { type Code, code } from '../../code/code.ts';
import { jsonLiteral, objectLiteral } from '../../code/literal.ts';
import { CitationPool, rowType } from './citation-pool.ts';
import { sharedMembers } from './code-row.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';

/** Prints names by number, and what there is to say about each in a table of its own, which only explanations pull in. */
export function printConstantTable(table: TableOf<'constant'>): Code {
  const pool = new CitationPool(table);
  const base = camelCase(table.id);
  const names = table.entries.map(({ value, name }) => `${value}: ${jsonLiteral(name)},`);
  const rows = table.entries.map((entry) => code`${entry.value}: ${objectLiteral(sharedMembers(entry, pool))},`);
  return code`${pool.declarations()}

${comment(`Names by number. ${table.description}`)}
export const ${base} = {
${names}
} as const;

${comment(`What each number of \`${base}\` means.`)}
export const ${base}Rows: Readonly<Record<number, ${rowType('CodeRow')}>> = {
${rows}
};
`;
}
