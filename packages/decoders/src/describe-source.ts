import { sources } from './gen/sources.ts';
import { lookup } from './runtime/lookup.ts';
import type { SourceDocument } from './runtime/rows.ts';

/** Tells title, address and date of a document that a citation names; undefined for an unknown id. */
export function describeSource(document: string): SourceDocument | undefined {
  return lookup(sources, document);
}
