import { cpuTime } from '@amapi-spec/tools-shared/cpu-time.ts';
import { isValidationError } from '@amapi-spec/validators';
import { build } from './build-recipe.ts';
import { fingerprint } from './fingerprint.ts';
import { plainProblem } from './plain-problem.ts';
import type { PublicFunction } from './public-functions.ts';
import type { Recipe } from './recipe.ts';
import { HostileError } from './strange.ts';

/** A call that takes longer is a finding, however busy the machine is. */
const mostMilliseconds = 2000;

/** Calls a function with hostile values and says what is wrong with what it did; undefined when nothing is. */
export function judgeCall(
  { call, from, member }: Pick<PublicFunction, 'call' | 'from' | 'member'>,
  recipes: readonly Recipe[],
): string | undefined {
  const given = recipes.map(build);
  const before = given.map(fingerprint);
  const start = cpuTime();
  let result: unknown;
  try {
    result = call(...given);
  } catch (error) {
    if (!isDocumented(from, member, error)) return `throws ${errorName(error)}`;
  }
  if (cpuTime() - start > mostMilliseconds) return 'takes more than two seconds';
  if (given.some((value, index) => fingerprint(value) !== before[index])) return 'changes its input';
  // A copy of a Map or a Set is one too.
  return member === 'redact' ? undefined : plainProblem(result, given);
}

/** What functions say that they throw. */
function isDocumented(from: string, member: string, error: unknown): boolean {
  // What makes commands trusts its types.
  if (from === 'commands') return error instanceof TypeError || error instanceof HostileError;
  if (member.startsWith('assert')) return isValidationError(error);
  // Standard JSON Schema requires it for an unknown dialect.
  if (member === 'input' || member === 'output') return error instanceof RangeError;
  if (['ruleSchemaFor', 'schemaFor', 'standardJsonSchemaFor'].includes(member)) return error instanceof RangeError;
  // What it is given to judge with may be no function, and may throw.
  if (member === 'suggestFixes') return error instanceof TypeError || error instanceof HostileError;
  return member === 'redact' && error instanceof HostileError;
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.constructor.name : `a ${typeof error}`;
}
