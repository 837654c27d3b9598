import type { Advice, Citation } from './runtime/rows.ts';

/** Copies the advice of a row, and only that; nothing for no row. */
export function adviceOf(row: Advice | undefined): Advice {
  if (row === undefined) return {};
  const { actors, nextSteps, causes, retry } = row;
  return {
    ...(actors === undefined ? {} : { actors }),
    ...(nextSteps === undefined ? {} : { nextSteps }),
    ...(causes === undefined ? {} : { causes }),
    ...(retry === undefined ? {} : { retry }),
  };
}

/** Drops citations that are there already. */
export function distinctCitations(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Map(citations.map((citation) => [`${citation.document}\n${citation.section}\n${citation.note ?? ''}`, citation]));
  return [...seen.values()];
}
