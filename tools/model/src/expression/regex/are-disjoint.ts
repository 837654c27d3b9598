import { connectPositions, type Position } from './ambiguity.ts';
import { setsOverlap } from './character-set.ts';
import type { ParsedRegex } from './regex.ts';

/** What a search has read of a pattern: nothing yet, up to a position, or all of it, after which anything may come. */
type State = Position | 'nothing' | 'all';

type Automaton = ReturnType<typeof connectPositions>;

/** Tells whether no text matches both of two patterns, the first of which is tied to both ends of the text. */
export function areDisjoint(whole: ParsedRegex, other: ParsedRegex): boolean {
  if (!whole.start || !whole.end) throw new Error('the first pattern is one of whole texts');
  // Counted parts in full: here it matters how often.
  const [left, right] = [connectPositions(whole.body, Infinity), connectPositions(other.body, Infinity)];
  const reached = new Map<State, Set<State>>();
  const waiting: [State, State][] = [];
  const reach = (at: State, beside: State): void => {
    const known = reached.get(at) ?? new Set();
    if (!known.has(beside)) waiting.push([at, beside]);
    reached.set(at, known.add(beside));
    if (beside !== 'all' && !other.end && isEnd(right, beside)) reach(at, 'all');
  };
  reach('nothing', 'nothing');
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const [at, beside] = pair;
    if (isEnd(left, at) && isEnd(right, beside)) return false;
    for (const next of nextOf(left, at)) {
      if (beside === 'all' || (beside === 'nothing' && !other.start)) reach(next, beside);
      for (const position of nextOf(right, beside)) if (setsOverlap(next.set, position.set)) reach(next, position);
    }
  }
  return true;
}

function nextOf({ first }: Automaton, state: State): readonly Position[] {
  if (typeof state === 'object') return state.follow;
  return state === 'nothing' ? first : [];
}

function isEnd({ last, empties }: Automaton, state: State): boolean {
  if (typeof state === 'object') return last.includes(state);
  return state === 'all' || empties > 0;
}
