import type { SourceDocument } from '../runtime/rows.ts';

/** The documents that the code tables cite, by id. */
export const sources: Readonly<Record<string, SourceDocument>> = {
  book: { title: 'A book', address: 'https://example.com/book', date: '2026-11-22' },
  letter: { title: 'A letter', address: 'https://example.com/letter', date: '2026-11-22' },
};
