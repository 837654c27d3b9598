import { enter, type Step } from './step.ts';
import { wrongType } from './wrong.ts';

const name = '@type';

/** Checks that what says the type of an opaque object, which is at a step, is a text, where it is given. */
export function expectTypeUrl(value: Readonly<Record<string, unknown>>, at: Step): boolean {
  const url = value[name];
  return url === undefined || typeof url === 'string' || wrongType(enter(at, name), url, 'string');
}
