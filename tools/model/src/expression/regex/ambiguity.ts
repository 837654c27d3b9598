import { type CharacterSet, setsOverlap } from './character-set.ts';
import type { ParsedRegex, RegexNode } from './regex.ts';

/** Where a pattern could cost more than linear time, and why. */
export interface Ambiguity {
  readonly offset: number;
  readonly reason: string;
}

/**
 * Finds a place where the next character does not decide the way (the Glushkov automaton is not deterministic), or an unbounded repetition
 * that a search would start anew at every character. Without either, a backtracking engine fails each wrong turn at its first character.
 */
export function findAmbiguity({ start, body }: ParsedRegex): Ambiguity | undefined {
  const unbounded = start ? undefined : findUnbounded(body);
  if (unbounded !== undefined) return { offset: unbounded, reason: 'an unbounded repetition needs ^ at the start' };
  const { first, positions } = connectPositions(body);
  for (const choices of [first, ...positions.map((position) => position.follow)]) {
    const clash = findClash(choices);
    if (clash !== undefined) return { offset: clash.offset, reason: 'the next character does not decide which way to go' };
  }
  return undefined;
}

/** A place of a pattern where one character is read: a state of its Glushkov automaton. */
export interface Position {
  readonly set: CharacterSet;
  readonly offset: number;
  /** One that can be reached in two ways comes twice. */
  readonly follow: Position[];
}

/** Where reading may begin and end, and in how many ways it may be left out: 2 stands for more, too. */
interface Part {
  readonly first: readonly Position[];
  readonly last: readonly Position[];
  readonly empties: 0 | 1 | 2;
}

/**
 * Builds the Glushkov automaton of a body: all of its positions, and those that come first and last. Two copies of a counted part show
 * every neighbourhood that more copies would.
 */
export function connectPositions(body: RegexNode, mostCopies = 2): Part & { readonly positions: readonly Position[] } {
  const positions: Position[] = [];
  return { ...connect(body, { positions, mostCopies }), positions };
}

interface Automaton {
  readonly positions: Position[];
  readonly mostCopies: number;
}

const NOTHING: Part = { first: [], last: [], empties: 1 };

function connect(node: RegexNode, automaton: Automaton): Part {
  switch (node.kind) {
    case 'set': {
      const position: Position = { set: node.set, offset: node.offset, follow: [] };
      automaton.positions.push(position);
      return { first: [position], last: [position], empties: 0 };
    }
    case 'sequence':
      return node.items.map((item) => connect(item, automaton)).reduce(join, NOTHING);
    case 'choice': {
      const options = node.options.map((option) => connect(option, automaton));
      return {
        first: options.flatMap((option) => option.first),
        last: options.flatMap((option) => option.last),
        empties: atMostTwo(options.reduce((sum, option) => sum + option.empties, 0)),
      };
    }
    case 'repeat':
      return connectRepeat(node, automaton);
  }
}

function connectRepeat({ item, min, max }: RegexNode & { kind: 'repeat' }, automaton: Automaton): Part {
  let whole = NOTHING;
  for (let copy = 0; copy < Math.min(min, automaton.mostCopies); copy++) whole = join(whole, connect(item, automaton));
  if (max === Infinity) {
    const loop = connect(item, automaton);
    link(loop.last, loop.first);
    return join(whole, orNothing(loop));
  }
  let optional = NOTHING;
  for (let copy = 0; copy < Math.min(max - min, automaton.mostCopies); copy++)
    optional = orNothing(join(connect(item, automaton), optional));
  return join(whole, optional);
}

/** A repetition that need not be takes no empty text (RepeatMatcher of ECMA-262), so that leaving it out is the one way. */
function orNothing(part: Part): Part {
  return { ...part, empties: 1 };
}

function join(left: Part, right: Part): Part {
  link(left.last, right.first);
  return {
    first: [...left.first, ...times(right.first, left.empties)],
    last: [...right.last, ...times(left.last, right.empties)],
    empties: atMostTwo(left.empties * right.empties),
  };
}

function times(positions: readonly Position[], count: Part['empties']): readonly Position[] {
  return count === 0 ? [] : count === 1 ? positions : [...positions, ...positions];
}

function atMostTwo(count: number): Part['empties'] {
  return count > 1 ? 2 : count === 1 ? 1 : 0;
}

function link(from: readonly Position[], to: readonly Position[]): void {
  for (const position of from) position.follow.push(...to);
}

/** Returns a position that shares a character with one before it. */
export function findClash(choices: readonly Position[]): Position | undefined {
  return choices.find((choice, index) => choices.slice(0, index).some((other) => setsOverlap(choice.set, other.set)));
}

/** Returns where a pattern repeats without end, or undefined when it has a greatest length. */
export function findUnbounded(node: RegexNode): number | undefined {
  switch (node.kind) {
    case 'set':
      return undefined;
    case 'sequence':
      return node.items.map(findUnbounded).find((offset) => offset !== undefined);
    case 'choice':
      return node.options.map(findUnbounded).find((offset) => offset !== undefined);
    case 'repeat':
      return node.max === Infinity ? node.offset : findUnbounded(node.item);
  }
}
