import type { SmdxRow } from '../runtime/rows.ts';

/** What smdx-subjects say. */
export const smdxSubjects: Readonly<Record<string, SmdxRow>> = {
  '8.1': {
    name: 'Bell',
    brief: 'The bell.',
    sources: [
      { document: 'book', section: '6' },
      { document: 'letter', section: '1' },
    ],
  },
};
