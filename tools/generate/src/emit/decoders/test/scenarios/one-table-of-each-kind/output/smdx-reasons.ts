import type { SmdxRow } from '../runtime/rows.ts';

/** What smdx-reasons say. */
export const smdxReasons: Readonly<Record<string, SmdxRow>> = {
  '4.10': { name: 'Over', brief: 'It is over.', sources: [{ document: 'book', section: '5' }] },
};
