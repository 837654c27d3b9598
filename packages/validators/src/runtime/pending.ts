import { broken } from './broken.ts';
import type { Step } from './step.ts';
import type { RuleFacts } from './types.ts';

/** Notes that an element breaks a rule: whether the rule applies is known only when all elements have come by. */
export function note(rule: RuleFacts, at: Step, key: string | number): void {
  (at.pending ??= []).push({ rule, key });
}

/** Adds the issues of what was noted. */
export function tellNoted(at: Step): void {
  if (at.pending === undefined) return;
  for (const { rule, key } of at.pending) broken(rule, at, key);
}
