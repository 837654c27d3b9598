import type { CommandFacts } from '../runtime/rows.ts';
import { ringStatuses } from './ring-statuses.ts';

/** What reading a result needs to know of each command. */
export const commands: Readonly<Record<string, CommandFacts>> = {
  RING: { params: 'ringParams', status: 'ringStatus', outcomes: ringStatuses },
  COUNT: { status: 'countStatus' },
  LISTEN: {},
};
