import { isObject } from './is-object.ts';
import { enter, type Step } from './step.ts';
import { wrongType } from './wrong.ts';

/** Checks for an object; says so when it is none. */
export function expectObject(value: unknown, at: Step, key: string | number): value is Record<string, unknown> {
  return isObject(value) || wrongType(enter(at, key), value, 'object');
}
