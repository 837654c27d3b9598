import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type CharacterSet, findUnbounded, type RegexNode } from '@amapi-spec/model/regex';
import { countWays, mostWays } from './count-ways.ts';

type Element = AST.Element | AST.QuantifiableElement;

/** RE2's limit on a counted repetition, nested ones multiplied: up to it a count is a constant of the expression. */
const mostRepetitions = 1000;

/**
 * An expression of JavaScript as the nodes of the spec's own patterns: as it is tried at the start of a text, as it is tried elsewhere, where
 * `^` does not hold, and what is left of it when no assertion holds.
 */
export interface ReadExpression {
  readonly atStart: RegexNode;
  readonly elsewhere: RegexNode;
  readonly certain: RegexNode;
}

type View = keyof ReadExpression;

interface Context {
  readonly view: View;
  readonly flags: string;
}

const EMPTY: RegexNode = { kind: 'sequence', items: [] };
const NEVER: RegexNode = { kind: 'choice', options: [] };

const parser = new RegExpParser();
const known = new Map<string, CharacterSet>();

/**
 * Reads an expression, so that it can be held to the cost of the spec's own patterns; groups may capture, sets may be of any kind. Throws a
 * RangeError for anything else: back references, lookbehinds without a greatest length, counts above 1000.
 */
export function readExpression(pattern: string, flags: string): ReadExpression {
  const unicode = flags.includes('u');
  const { alternatives } = parser.parsePattern(pattern, undefined, undefined, { unicode, unicodeSets: false });
  const read = (view: View) => choice(alternatives, { view, flags: flags.replace(/[gy]/g, '') });
  const atStart = read('atStart');
  if (highestCount(atStart) > mostRepetitions) throw new RangeError('a high count');
  return { atStart, elsewhere: read('elsewhere'), certain: read('certain') };
}

function choice(alternatives: readonly AST.Alternative[], context: Context): RegexNode {
  const options = alternatives.map(({ elements }): RegexNode => ({ kind: 'sequence', items: elements.map((each) => node(each, context)) }));
  return options.length === 1 ? options[0]! : { kind: 'choice', options };
}

function node(element: Element, context: Context): RegexNode {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return { kind: 'set', set: setOf(element.raw, context.flags), offset: element.start };
    case 'Group':
    case 'CapturingGroup':
      return choice(element.alternatives, context);
    case 'Quantifier':
      return { kind: 'repeat', item: node(element.element, context), min: element.min, max: element.max, offset: element.start };
    case 'Assertion':
      return assertion(element, context);
    default:
      throw new RangeError(`a ${element.type}`);
  }
}

function assertion(element: AST.Assertion, { view, flags }: Context): RegexNode {
  const isStart = element.kind === 'start' && !flags.includes('m');
  const holds = view === 'certain' || (view === 'elsewhere' && isStart) ? NEVER : EMPTY;
  if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return holds;
  const looked = choice(element.alternatives, { view, flags });
  // It costs a constant at each place, as what is counted does.
  if (element.kind === 'lookbehind') {
    if (findUnbounded(looked) !== undefined || countWays(looked) > mostWays) throw new RangeError('what is looked for behind');
    return holds;
  }
  // A lookahead reads, and then the expression goes on from where it was.
  return { kind: 'choice', options: [{ kind: 'sequence', items: [looked, NEVER] }, holds] };
}

/** Returns the highest count of repetitions that have one, nested ones multiplied. */
function highestCount(part: RegexNode): number {
  switch (part.kind) {
    case 'set':
      return 1;
    case 'sequence':
      return Math.max(1, ...part.items.map(highestCount));
    case 'choice':
      return Math.max(1, ...part.options.map(highestCount));
    case 'repeat':
      return Math.max(1, part.max === Infinity ? part.min : part.max) * highestCount(part.item);
  }
}

/** Asks the engine itself which characters fit: code points with the flag `u`, else UTF-16 units. */
function setOf(raw: string, flags: string): CharacterSet {
  const key = `${raw} ${flags}`;
  const found = known.get(key) ?? rangesOf(new RegExp(`^(?:${raw})$`, flags), flags.includes('u') ? 0x10ffff : 0xffff);
  known.set(key, found);
  return found;
}

function rangesOf(expression: RegExp, highest: number): CharacterSet {
  const ranges: [number, number][] = [];
  for (let point = 0; point <= highest; point++) {
    if (!expression.test(String.fromCodePoint(point))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}
