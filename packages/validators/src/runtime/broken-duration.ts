import { readDuration } from '@amapi-spec/tools-shared/runtime/read-duration.ts';
import { brokenTelling } from './broken.ts';
import type { Step } from './step.ts';
import type { TellingRule } from './types.ts';

/** Adds an issue for a rule on the form of a duration, and says what the text would be in that form, where it is certain; `key` as in `broken`. */
export function brokenDuration(rule: TellingRule, at: Step, text: string, key?: string | number): void {
  const becomes = readDuration(text);
  brokenTelling(rule, at, becomes === undefined ? {} : { becomes: `"${becomes}"` }, key);
}
