import { isList } from './is-list.ts';
import type { Issue } from './types.ts';

/** Takes a value as a list of issues, whatever a caller without types hands over: what is no issue, or cannot be read, is left out. */
export function issueList(value: unknown): readonly Issue[] {
  try {
    return isList(value) ? (value.every(isIssue) ? value : value.filter(isIssue)) : [];
  } catch {
    // A getter or a proxy threw.
    return [];
  }
}

function isIssue(value: unknown): value is Issue {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, message, pointer, path, params, docs } = value as Partial<Record<keyof Issue, unknown>>;
  return (
    [rule, message, pointer, docs].every((text) => typeof text === 'string') &&
    Array.isArray(path) &&
    path.every((step) => typeof step === 'string' || typeof step === 'number') &&
    typeof params === 'object' &&
    params !== null
  );
}
