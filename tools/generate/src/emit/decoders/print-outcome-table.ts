import type { OutcomeEntry, TableOf } from '@amapi-spec/model';
import { comment } from '../../comment.ts';
import { type Code, code } from '../../code/code.ts';
import { jsonLiteral, literalUnion, objectLiteral } from '../../code/literal.ts';
import { CitationPool, rowType } from './citation-pool.ts';
import { optional, sharedMembers } from './code-row.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';

/** Prints what each value of a status or error enum means for the command. */
export function printOutcomeTable(table: TableOf<'outcome'>): Code {
  const pool = new CitationPool(table);
  const rows = table.entries.map((entry) => {
    const row = objectLiteral({
      outcome: jsonLiteral(entry.outcome),
      effect: optional(entry.effect),
      waitsFor: optional(entry.waitsFor),
      ...sharedMembers(entry, pool),
      for: printOverrides(entry.for),
    });
    return code`${jsonLiteral(entry.value)}: ${row},`;
  });
  const keys = literalUnion(table.entries.map(({ value }) => value));
  return code`${pool.declarations()}

${comment(table.description)}
export const ${camelCase(table.id)}: Readonly<Record<${keys}, ${rowType('OutcomeRow')}>> = {
${rows}
};
`;
}

/** What is said otherwise of single commands. */
function printOverrides(overrides: OutcomeEntry['for']): Code | undefined {
  if (overrides === undefined) return undefined;
  const rows = Object.entries(overrides).map(([type, { brief, nextStep }]) => [
    type,
    objectLiteral({ brief: optional(brief), nextSteps: nextStep === undefined ? undefined : jsonLiteral([nextStep]) }),
  ]);
  return objectLiteral(Object.fromEntries(rows) as Readonly<Record<string, Code>>);
}
