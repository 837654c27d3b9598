import { type CharacterSet, setsOverlap } from './character-set.ts';
import type { ParsedRegex, RegexNode } from './regex-subset.ts';

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
    const clash = findClash([...choices]);
    if (clash !== undefined) return { offset: clash.offset, reason: 'the next character does not decide which way to go' };
  }
  return undefined;
}

/** A place of a pattern where one character is read: a state of its Glushkov automaton. */
export interface Position {
  readonly set: CharacterSet;
  readonly offset: number;
  readonly follow: Set<Position>;
}

/** Where reading may begin and end, and whether it may be left out. */
interface Part {
  readonly first: ReadonlySet<Position>;
  readonly last: ReadonlySet<Position>;
  readonly nullable: boolean;
}

/** Builds the Glushkov automaton of a body: all of its positions, and those that come first and last. */
export function connectPositions(body: RegexNode): Part & { readonly positions: readonly Position[] } {
  const positions: Position[] = [];
  return { ...connect(body, positions), positions };
}

const NOTHING: Part = { first: new Set(), last: new Set(), nullable: true };

function connect(node: RegexNode, positions: Position[]): Part {
  switch (node.kind) {
    case 'set': {
      const position: Position = { set: node.set, offset: node.offset, follow: new Set() };
      positions.push(position);
      const self = new Set([position]);
      return { first: self, last: self, nullable: false };
    }
    case 'sequence':
      return node.items.map((item) => connect(item, positions)).reduce(join, NOTHING);
    case 'choice': {
      const options = node.options.map((option) => connect(option, positions));
      return {
        first: new Set(options.flatMap((option) => [...option.first])),
        last: new Set(options.flatMap((option) => [...option.last])),
        nullable: options.some((option) => option.nullable),
      };
    }
    case 'repeat':
      return connectRepeat(node.item, node.min, node.max, positions);
  }
}

/** Two copies of a counted part show every neighbourhood that more copies would. */
function connectRepeat(item: RegexNode, min: number, max: number, positions: Position[]): Part {
  let whole = NOTHING;
  for (let copy = 0; copy < Math.min(min, 2); copy++) whole = join(whole, connect(item, positions));
  if (max === Infinity) {
    const loop = connect(item, positions);
    link(loop.last, loop.first);
    return join(whole, { ...loop, nullable: true });
  }
  let optional = NOTHING;
  for (let copy = 0; copy < Math.min(max - min, 2); copy++) optional = { ...join(connect(item, positions), optional), nullable: true };
  return join(whole, optional);
}

function join(left: Part, right: Part): Part {
  link(left.last, right.first);
  return {
    first: left.nullable ? new Set([...left.first, ...right.first]) : left.first,
    last: right.nullable ? new Set([...left.last, ...right.last]) : right.last,
    nullable: left.nullable && right.nullable,
  };
}

function link(from: Iterable<Position>, to: Iterable<Position>): void {
  const targets = [...to];
  for (const position of from) for (const target of targets) position.follow.add(target);
}

function findClash(choices: readonly Position[]): Position | undefined {
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
