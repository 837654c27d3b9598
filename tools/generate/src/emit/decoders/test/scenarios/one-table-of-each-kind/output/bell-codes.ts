import type { CodeRow } from '../runtime/rows.ts';

/** Names by number. What bell-codes say. */
export const bellCodes = {
  1: 'BELL_RUNG',
  20: 'BELL_BROKEN',
} as const;

/** What each number of `bellCodes` means. */
export const bellCodesRows: Readonly<Record<number, CodeRow>> = {
  1: { brief: "It's been rung.", step: 'ringing', sources: [{ document: 'book', section: '1' }] },
  20: {
    brief: 'It broke.',
    actors: ['user', 'admin'],
    nextSteps: ['Mend it.'],
    retry: 'after_action',
    sources: [{ document: 'book', section: '2' }],
  },
};
