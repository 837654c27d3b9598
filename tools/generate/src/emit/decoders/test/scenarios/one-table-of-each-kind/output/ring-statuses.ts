import type { Citation, OutcomeRow } from '../runtime/rows.ts';

const book: Citation = { document: 'book', section: '3' };

/** What ring-statuses say. */
export const ringStatuses: Readonly<Record<'STATUS_UNSPECIFIED' | 'RUNG' | 'WAITING' | 'NO_BELL', OutcomeRow>> = {
  STATUS_UNSPECIFIED: { outcome: 'none', brief: 'Nothing said.', sources: [book] },
  RUNG: {
    outcome: 'succeeded',
    effect: 'none',
    brief: 'Rung.',
    sources: [book],
    for: { RING: { brief: 'The bell was rung.', nextSteps: ['Listen.'] }, COUNT: { brief: 'Counted.' } },
  },
  WAITING: { outcome: 'running', waitsFor: 'user', brief: 'Waiting.', actors: ['user'], nextSteps: ['Wait.'], sources: [book] },
  NO_BELL: {
    outcome: 'failed',
    brief: 'There is no bell.',
    nextSteps: ['Look for it.', 'Buy one.'],
    causes: ['It was never there.', 'It is gone.'],
    retry: 'never',
    sources: [{ document: 'book', section: '3', note: 'a footnote */' }],
  },
};
