import type { JsonValue } from '@amapi-spec/model';
import fc from 'fast-check';
import { examples, texts } from './material.ts';
import { strangeNames, type StrangeName } from './strange.ts';

/** How to make a hostile value: plain data, so that it can be printed, made smaller, and made again, fresh for each call. */
export type Recipe =
  | { readonly make: 'json'; readonly value: JsonValue }
  | { readonly make: 'text'; readonly index: number }
  | { readonly make: 'strange'; readonly name: StrangeName }
  | { readonly make: 'example'; readonly index: number }
  /** An example with something else in one of its places. */
  | { readonly make: 'planted'; readonly index: number; readonly place: number; readonly what: Recipe }
  | { readonly make: 'object'; readonly members: readonly (readonly [string, Recipe])[] }
  | { readonly make: 'list'; readonly items: readonly Recipe[] };

const members = [
  'type',
  'command',
  'device',
  'metadata',
  'name',
  'done',
  'error',
  'response',
  'message',
  'data',
  'status',
  'errorCode',
  'operationCode',
];
const hostileKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'length', '', '\ud800', '0'];

const key = fc.oneof(fc.constantFrom(...members), fc.constantFrom(...hostileKeys), fc.string());

const { recipe } = fc.letrec<{ recipe: Recipe }>((tie) => ({
  recipe: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ make: fc.constant('json' as const), value: fc.jsonValue() as fc.Arbitrary<JsonValue> }),
    fc.record({ make: fc.constant('text' as const), index: fc.nat(texts.length - 1) }),
    fc.record({ make: fc.constant('strange' as const), name: fc.constantFrom(...strangeNames) }),
    fc.record({ make: fc.constant('example' as const), index: fc.nat(examples.length - 1) }),
    fc.record({ make: fc.constant('planted' as const), index: fc.nat(examples.length - 1), place: fc.nat(40), what: tie('recipe') }),
    fc.record({ make: fc.constant('object' as const), members: fc.array(fc.tuple(key, tie('recipe')), { maxLength: 4 }) }),
    fc.record({ make: fc.constant('list' as const), items: fc.array(tie('recipe'), { maxLength: 3 }) }),
  ),
}));

/** One hostile value. */
export const anyRecipe: fc.Arbitrary<Recipe> = recipe;

/** Arguments of a call. */
export const anyArguments: fc.Arbitrary<readonly Recipe[]> = fc.array(recipe, { minLength: 1, maxLength: 3 });

/** Arguments of a function that trusts its types: any, or an example that it takes, with something else in one of its places or behind it. */
export function nearlyRight(taken: readonly number[]): fc.Arbitrary<readonly Recipe[]> {
  if (taken.length === 0) return anyArguments;
  const index = fc.constantFrom(...taken);
  const planted = fc.record({ make: fc.constant('planted' as const), index, place: fc.nat(5), what: recipe });
  const right = fc.record({ make: fc.constant('example' as const), index });
  return fc.oneof(anyArguments, fc.tuple(planted), fc.tuple(planted, recipe), fc.tuple(right, recipe));
}
