import { type Position, setsOverlap } from '@amapi-spec/model/regex';

/** What a search tries at a place of a text. */
export interface Attempt {
  readonly first: readonly Position[];
  readonly positions: readonly Position[];
  /** Where it has found something, whatever follows. */
  readonly certain: ReadonlySet<Position>;
}

/**
 * Says whether a search may read the same characters from more and more places. The next attempt begins behind what was found, so that only
 * what an attempt read in vain is read again; where two attempts can share no more than a constant number of such characters, each character
 * is read a constant number of times.
 */
export function readsAgain({ first, positions, certain }: Attempt): boolean {
  const follow = new Map(positions.map((position) => [position, [...new Set(position.follow)]]));
  const indexes = new Map(positions.map((position, index) => [position, index]));
  const finished = new Map<number, boolean>();
  const inVain = (position: Position): boolean => !certain.has(position);

  /** Whether two attempts can read on together without end, from where one is at `left` and a later one at `right`. */
  const isEndless = (left: Position, right: Position): boolean => {
    if (!inVain(left) || !setsOverlap(left.set, right.set)) return false;
    const pair = indexes.get(left)! * positions.length + indexes.get(right)!;
    const known = finished.get(pair);
    // A pair that is met again before it is finished closes a cycle.
    if (known !== undefined) return !known;
    finished.set(pair, false);
    if (follow.get(left)!.some((next) => follow.get(right)!.some((other) => isEndless(next, other)))) return true;
    finished.set(pair, true);
    return false;
  };

  const behindFirst = reach(first.flatMap((position) => position.follow));
  return [...behindFirst].some((left) => first.some((right) => isEndless(left, right)));
}

/** Returns the positions that can be reached from some, with these. */
export function reach(from: readonly Position[]): Set<Position> {
  const reached = new Set(from);
  for (const position of reached) for (const next of position.follow) reached.add(next);
  return reached;
}
