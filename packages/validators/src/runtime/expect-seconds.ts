import { secondsHints } from '@amapi-spec/tools-shared/runtime/type-hints.ts';
import { expectText } from './expect-text.ts';
import { enter, type Step } from './step.ts';
import { wrongType } from './wrong.ts';

/** Checks for the text of a duration, of at most so many code points; says so when it is none, and how to write a number of seconds. */
export function expectSeconds(value: unknown, at: Step, key: string | number, most?: number, example?: string): value is string {
  if (typeof value !== 'number') return expectText(value, at, key, most, example);
  return wrongType(enter(at, key), value, 'string', secondsHints(value, example));
}
