import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { CharacterSet } from '@amapi-spec/model/expression/character-set.ts';
import type { ParsedRegex, RegexNode } from '@amapi-spec/model/expression/regex-subset.ts';

type Element = AST.Element | AST.QuantifiableElement;

const parser = new RegExpParser();
const known = new Map<string, CharacterSet>();

/**
 * Reads an expression of JavaScript as the nodes of the spec's own patterns, so that it can be held to the same cost; groups may capture,
 * sets may be of any kind. Throws a RangeError on what is beyond that: lookarounds and back references.
 */
export function readExpression(pattern: string, flags: string): ParsedRegex {
  const unicode = flags.includes('u');
  const { alternatives } = parser.parsePattern(pattern, undefined, undefined, { unicode, unicodeSets: false });
  return {
    // A sticky expression is tried at one place only.
    start: flags.includes('y') || alternatives.every(({ elements }) => isEdge(elements.at(0), 'start')),
    end: alternatives.every(({ elements }) => isEdge(elements.at(-1), 'end')),
    body: choice(alternatives, flags.replace(/[gy]/g, '')),
  };
}

function isEdge(element: Element | undefined, kind: AST.EdgeAssertion['kind']): boolean {
  return element?.type === 'Assertion' && element.kind === kind;
}

function choice(alternatives: readonly AST.Alternative[], flags: string): RegexNode {
  const options = alternatives.map(({ elements }): RegexNode => ({ kind: 'sequence', items: elements.map((each) => node(each, flags)) }));
  return options.length === 1 ? options[0]! : { kind: 'choice', options };
}

function node(element: Element, flags: string): RegexNode {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return { kind: 'set', set: setOf(element.raw, flags), offset: element.start };
    case 'Group':
    case 'CapturingGroup':
      return choice(element.alternatives, flags);
    case 'Quantifier':
      return { kind: 'repeat', item: node(element.element, flags), min: element.min, max: element.max, offset: element.start };
    case 'Assertion':
      if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return { kind: 'sequence', items: [] };
      throw new RangeError(`a ${element.kind}`);
    default:
      throw new RangeError(`a ${element.type}`);
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
