import { outlines, type ItemKind, type Outline, type OutlineItem } from './outline.ts';
import data from './page-notes.json' with { type: 'json' };

/** What a row of a reference page is. `note` is a fact, limit or default that the page states in prose. */
export type RowKind = ItemKind | 'note';

/** A fact that a page states about one of its items. */
export interface PageNote {
  /** The item's name. */
  readonly name: string;
  /** What the fact is. */
  readonly note: string;
  /** Where the spec says it: a file below `spec/`, with `#member` for a property or value. */
  readonly at: string;
  /** Words that stand there. */
  readonly says: string;
}

/** One row to tick off. */
export type PageRow = OutlineItem | (PageNote & { readonly kind: 'note' });

/** Everything that one reference page names or states. */
export interface ReferencePage {
  readonly outline: Outline;
  readonly notes: readonly PageNote[];
}

/** The outlines with the facts that were read out of their descriptions. */
export const referencePages: readonly ReferencePage[] = outlines.map((outline) => ({
  outline,
  notes: data.pages.find(({ document }) => document === outline.document)?.notes ?? [],
}));

/** Lists the rows of a page in its order: each item, then the notes on it; notes on nothing come last. */
export function pageRows({ outline, notes }: ReferencePage): readonly PageRow[] {
  const row = (note: PageNote): PageRow => ({ kind: 'note', ...note });
  const names = new Set(outline.items.map(({ name }) => name));
  return [
    ...outline.items.flatMap((item) => [item, ...notes.filter(({ name }) => name === item.name).map(row)]),
    ...notes.filter(({ name }) => !names.has(name)).map(row),
  ];
}
