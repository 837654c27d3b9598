import type { Model } from '@amapi-spec/model';
import { finders } from './finders.ts';
import { findUnlisted } from './find-unlisted.ts';
import { headings } from './headings.ts';
import { itemProblem } from './item-problem.ts';
import type { Outline, OutlineItem } from './outline.ts';
import { textAt } from './text-at.ts';
import { pageRows, type PageNote, type PageRow, type ReferencePage } from './reference-pages.ts';

/** Where the spec has a row of a reference page. */
export interface RowCoverage {
  readonly row: PageRow;
  /** Files below `spec/`, with `#member`; empty when it has it nowhere. */
  readonly locations: readonly string[];
  /** What is missing, for a message; absent when the row is covered. */
  readonly problem?: string;
}

/** A reference page, ticked off row by row. */
export interface PageCoverage {
  readonly document: string;
  readonly rows: readonly RowCoverage[];
  /** What the spec has from the page and its outline has not, as messages. */
  readonly unlisted: readonly string[];
}

/**
 * Ticks off reference pages: an item is covered when the spec has it as the page has it and cites the page for it, a note when its location
 * says it.
 */
export function coverPages(model: Model, pages: readonly ReferencePage[]): PageCoverage[] {
  return pages.map((page) => ({
    document: page.outline.document,
    rows: pageRows(page).map((row) => (row.kind === 'note' ? coverNote(model, page.outline, row) : coverItem(model, page, row))),
    unlisted: findUnlisted(model, page.outline),
  }));
}

/** Says whether every row is covered and nothing is unlisted. */
export function isCovered({ rows, unlisted }: PageCoverage): boolean {
  return unlisted.length === 0 && rows.every(({ problem }) => problem === undefined);
}

function coverItem(model: Model, page: ReferencePage, row: OutlineItem): RowCoverage {
  const found = finders[row.kind](model, row.name);
  if (found === undefined) return { row, locations: [], problem: `${row.kind} ${row.name} is not in the spec` };
  const { document } = page.outline;
  const section = headings[row.kind] ?? (row.kind === 'union' ? undefined : row.name);
  const cited = found.source.some((citation) => citation.document === document && (section === undefined || citation.section === section));
  const problem = cited ? itemProblem(model, page, row, found) : `does not cite ${document}`;
  return { row, locations: found.locations, ...(problem !== undefined && { problem: `${row.kind} ${row.name} ${problem}` }) };
}

function coverNote(model: Model, { document, items }: Outline, row: PageNote & { readonly kind: 'note' }): RowCoverage {
  if (!items.some(({ name }) => name === row.name))
    return { row, locations: [], problem: `note on ${row.name}: ${document} has no such item` };
  const text = textAt(model, row.at);
  if (text === undefined) return { row, locations: [], problem: `note on ${row.name}: there is no ${row.at}` };
  return {
    row,
    locations: [row.at],
    ...(!text.includes(row.says) && { problem: `note on ${row.name}: ${row.at} does not say "${row.says}"` }),
  };
}
