import { int64Hints } from '@amapi-spec/tools-shared/runtime/type-hints.ts';
import { expectText } from './expect-text.ts';
import { enter, type Step } from './step.ts';
import { wrongType } from './wrong.ts';

/** Checks for a text, which is what an int64 is in JSON; says so when it is none, and how to write a number. */
export function expectInt64(value: unknown, at: Step, key: string | number): value is string {
  if (typeof value !== 'number') return expectText(value, at, key);
  return wrongType(enter(at, key), value, 'string', int64Hints(value));
}
