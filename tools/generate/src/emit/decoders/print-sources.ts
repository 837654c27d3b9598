import type { Model } from '@amapi-spec/model';
import { literal } from './literal.ts';

/** Prints the documents that the code tables cite, by id. */
export function printSources(model: Model): string {
  const cited = new Set(
    model.codes.flatMap(({ entries, source }) => [...source, ...entries.flatMap((entry) => entry.source)]).map(({ document }) => document),
  );
  const rows = model.sources.filter(({ id }) => cited.has(id)).map(({ id, ...source }) => `${literal(id)}: ${literal({ ...source })},`);
  return `import type { SourceDocument } from "../runtime/rows.ts";

/** The documents that the code tables cite, by id. */
export const sources: Readonly<Record<string, SourceDocument>> = {
${rows.join('\n')}
};
`;
}
