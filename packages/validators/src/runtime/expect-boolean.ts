import { enter, type Step } from './step.ts';
import { wrongType } from './wrong.ts';

/** Checks for true or false; says so when it is neither. */
export function expectBoolean(value: unknown, at: Step, key: string | number): value is boolean {
  return typeof value === 'boolean' || wrongType(enter(at, key), value, 'boolean');
}
