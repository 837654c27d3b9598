import type { Model } from '@amapi-spec/model';
import { type Code, code } from '../../code/code.ts';
import { jsonLiteral } from '../../code/literal.ts';
import { rowType } from './citation-pool.ts';

/** Prints the documents that the code tables cite, by id. */
export function printSources(model: Model): Code {
  const cited = new Set(
    model.codes.flatMap(({ entries, source }) => [...source, ...entries.flatMap((entry) => entry.source)]).map(({ document }) => document),
  );
  const rows = model.sources
    .filter(({ id }) => cited.has(id))
    .map(({ id, ...source }) => `${jsonLiteral(id)}: ${jsonLiteral({ ...source })},`);
  return code`/** The documents that the code tables cite, by id. */
export const sources: Readonly<Record<string, ${rowType('SourceDocument')}>> = {
${rows}
};
`;
}
