import fc from 'fast-check';
import { findJudges, judgeAgreement } from './judge-agreement.ts';
import { judgeCall } from './judge-call.ts';
import { judgePollution } from './judge-pollution.ts';
import { takenExamples } from './material.ts';
import { publicFunctions, type PublicFunction } from './public-functions.ts';
import { anyArguments, nearlyRight, type Recipe } from './recipe.ts';
import { simplify } from './simplify.ts';
import type { StrangeName } from './strange.ts';

/** One property over hostile arguments. */
export interface ValueProperty {
  /** `call redact: redact`. */
  readonly name: string;
  readonly judge: (recipes: readonly Recipe[]) => string | undefined;
  /** What it is tried with. */
  readonly given: fc.Arbitrary<readonly Recipe[]>;
}

/** A getter that answers otherwise each time makes any two calls differ. */
const fickle: StrangeName = 'getter that is fickle';

/** Lists the properties of every function in a fixed order. Functions that wait have a run of their own. */
export async function valueProperties(): Promise<ValueProperty[]> {
  const functions = (await publicFunctions()).filter(({ member }) => !waiting.has(member));
  const stable =
    (judge: ValueProperty['judge']): ValueProperty['judge'] =>
    (recipes) =>
      JSON.stringify(recipes).includes(`"${fickle}"`) ? undefined : judge(recipes);
  return [
    ...functions.map((each) => ({
      name: `call ${each.name}`,
      judge: (recipes: readonly Recipe[]) => judgeCall(each, recipes),
      given: argumentsOf(each),
    })),
    ...findJudges(functions).map((judges) => ({
      name: `agree ${judges.shape}`,
      judge: stable((recipes) => judgeAgreement(judges, recipes)),
      given: anyArguments,
    })),
    ...functions
      .filter(({ from }) => from !== 'json-schema')
      .map((each) => ({
        name: `pollute ${each.name}`,
        judge: stable((recipes) => judgePollution(each, recipes)),
        given: argumentsOf(each),
      })),
  ];
}

/** Judges take anything; what makes commands takes what its types say, and would refuse nearly all else at once. */
function argumentsOf({ from, member }: PublicFunction): ValueProperty['given'] {
  return from === 'commands' ? nearlyRight(takenExamples.get(member) ?? []) : anyArguments;
}

/** Functions that return promises. */
export const waiting: ReadonlySet<string> = new Set(['waitForOperation']);

/** How a property ended. */
export interface PropertyResult {
  readonly runs: number;
  readonly failure?: { readonly what: string; readonly recipes: readonly Recipe[]; readonly path: string };
}

/** Runs a property; `before` is told each input before it is tried. `path` goes straight to a failure that was found earlier. */
export function runProperty(
  { judge, given }: ValueProperty,
  options: { readonly seed: number; readonly runs: number; readonly path?: string },
  before: (recipes: readonly Recipe[]) => void,
): PropertyResult {
  let what = '';
  const property = fc.property(given, (recipes) => {
    before(recipes);
    const problem = judge(recipes);
    if (problem === undefined) return true;
    what = problem;
    return false;
  });
  const details = fc.check(property, {
    seed: options.seed,
    numRuns: options.runs,
    ...(options.path !== undefined && { path: options.path }),
  });
  if (!details.failed || details.counterexample === null) return { runs: details.numRuns };
  const recipes = simplify(details.counterexample[0], (smaller) => {
    before(smaller);
    return judge(smaller) === what;
  });
  return { runs: details.numRuns, failure: { what, recipes, path: details.counterexamplePath ?? '' } };
}
