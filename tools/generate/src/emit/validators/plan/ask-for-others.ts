import { parseRegexSubset } from '@amapi-spec/model/regex';
import type { Test } from './test.ts';

const [before, after] = ['^[', ']*$'];

/**
 * Looks for a character that is none of a set, instead of whether a whole text is of characters of the set: an engine need not remember where
 * it could go back to.
 */
export function askForOthers(test: Test): Test {
  if (test.kind !== 'text' || test.operator !== 'matches' || !isOfOneSet(test.value)) return test;
  return { ...test, value: `[^${test.value.slice(before.length, -after.length)}]`, holds: !test.holds };
}

/** Tells whether a pattern is `^[...]*$`. */
function isOfOneSet(pattern: string): boolean {
  const parsed = parseRegexSubset(pattern);
  if (!parsed.ok || !pattern.startsWith(before) || !pattern.endsWith(after)) return false;
  const { body } = parsed.regex;
  return body.kind === 'repeat' && body.item.kind === 'set';
}
