import { inspect } from 'node:util';
import { build } from './build-recipe.ts';
import type { PublicFunction } from './public-functions.ts';
import type { Recipe } from './recipe.ts';

/** Says whether a function answers differently when somebody has put members on `Object.prototype` that are fields of nothing. */
export function judgePollution({ call }: Pick<PublicFunction, 'call'>, recipes: readonly Recipe[]): string | undefined {
  const clean = attempt(call, recipes.map(build));
  const given = recipes.map(build);
  const names = [
    'polluted',
    ...given.filter((value) => typeof value === 'string' && value.length < 100 && !(value in Object.prototype)),
  ] as string[];
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  let polluted: unknown;
  try {
    for (const name of names) prototype[name] = { polluted: true };
    polluted = attempt(call, given);
  } finally {
    for (const name of names) delete prototype[name];
  }
  return describe(clean) === describe(polluted) ? undefined : 'answers otherwise when Object.prototype was polluted';
}

/** What a call gives, or the name of what it throws. */
function attempt(call: PublicFunction['call'], given: readonly unknown[]): unknown {
  try {
    return { result: call(...given) };
  } catch (error) {
    return { thrown: error instanceof Error ? error.name : typeof error };
  }
}

/** Describes an answer well enough to tell it from others, without the stacks of errors; asks no getter and no proxy. */
function describe(answer: unknown): string {
  return inspect(answer, { depth: 12 }).replaceAll(/\n\s+at .*/g, '');
}
