import type { Rule } from '../contract/model.ts';

/** Tells whether issues of a rule point at each element, entry or member that is at fault: its place ends in `*`. */
export function pointsAtEach({ at }: Pick<Rule, 'at'>): boolean {
  return at.at(-1) === '*';
}
