import type { Model } from '@amapi-spec/model';
import { statements } from './statements.ts';

/** Lists everything in the spec that states something and names no source; nothing, when all is well. */
export function findUnsourced(model: Model): string[] {
  return statements(model)
    .filter(({ source }) => source.length === 0)
    .map(({ location }) => location);
}

/** Counts the citations behind everything in the spec that states something. */
export function countCitations(model: Model): number {
  return statements(model).reduce((sum, { source }) => sum + source.length, 0);
}
