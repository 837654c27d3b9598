import { connectPositions, findClash, type Position } from '@amapi-spec/model/regex';
import { countWays, mostWays } from './count-ways.ts';
import type { FoundExpression } from './find-expressions.ts';
import { type ReadExpression, readExpression } from './read-expression.ts';
import { reach, readsAgain } from './reads-again.ts';

/**
 * Says why an expression may cost more than linear time; undefined when one search, or one walk over all that it finds, costs no more. How
 * often and on what it is called is for its caller to bound.
 */
export function findCost({ pattern, flags }: Pick<FoundExpression, 'pattern' | 'flags'>): string | undefined {
  if (pattern === undefined) return 'it is made at run time';
  try {
    const expression = readExpression(pattern, flags);
    if (!isDecided(expression)) return 'the next character does not decide which way to go';
    // A sticky expression is tried at one place only.
    if (!flags.includes('y') && searchesAgain(expression)) return 'a search may read the same characters from many places';
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return `${error.message} cannot be measured`;
    throw error;
  }
}

/** An attempt reads each character once if it decides the way, and a few times if only a few ways part, all before the first loop. */
function isDecided({ atStart }: ReadExpression): boolean {
  const { first, positions } = connectPositions(atStart, Infinity);
  const undecided = positions.filter(({ follow }) => findClash(follow) !== undefined);
  if (undecided.length === 0 && findClash(first) === undefined) return true;
  return countWays(atStart) <= mostWays && !undecided.some((position) => isBehindLoop(position, positions));
}

function isBehindLoop(position: Position, positions: readonly Position[]): boolean {
  return positions.some((other) => {
    const reached = reach(other.follow);
    return reached.has(other) && reached.has(position);
  });
}

function searchesAgain({ elsewhere, certain }: ReadExpression): boolean {
  const { first, positions } = connectPositions(elsewhere, Infinity);
  // Assertions have no positions of their own, so that both have the same ones in the same order.
  const sure = connectPositions(certain, Infinity);
  const last = new Set(sure.last);
  return readsAgain({ first, positions, certain: new Set(positions.filter((_, index) => last.has(sure.positions[index]!))) });
}
