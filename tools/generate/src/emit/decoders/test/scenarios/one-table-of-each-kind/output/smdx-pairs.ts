import type { SmdxPairRow } from '../runtime/rows.ts';

/** What smdx-pairs say. */
export const smdxPairs: Readonly<Record<string, SmdxPairRow>> = {
  '8.1/4.8': {
    name: 'Bell - Full',
    function: 'ES9+.Ring',
    functionInferred: true,
    brief: 'Full.',
    codeMayBeUsedUp: true,
    sources: [{ document: 'book', section: '4' }],
  },
};
