import { type CharacterSet, categorySet, mergeSets, setOf } from './character-set.ts';
import { findAmbiguity } from './ambiguity.ts';
import type { ParsedRegex, RegexNode } from './regex.ts';

/** The outcome of `parseRegexSubset`; `offset` is UTF-16, into the pattern. */
export type RegexResult =
  | { readonly ok: true; readonly regex: ParsedRegex }
  | { readonly ok: false; readonly offset: number; readonly reason: string };

/** RE2's limit on a counted repetition, nested ones multiplied. */
const MAX_REPEAT = 1000;
const SYNTAX = new Set('^$\\.*+?()[]{}|/');
/** General categories that RE2 and ECMA-262 spell alike. */
const CATEGORY = /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?)$/;

/**
 * Parses a pattern of the subset that RE2, ECMA-262 with `u` and JSON Schema read alike, and that costs linear time everywhere:
 * each next character must decide the way, and a pattern without `^` must have a greatest length.
 */
export function parseRegexSubset(pattern: string): RegexResult {
  try {
    const regex = new RegexReader(pattern).read();
    const ambiguity = findAmbiguity(regex);
    return ambiguity === undefined ? { ok: true, regex } : { ok: false, ...ambiguity };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, offset: error.offset, reason: error.message };
    throw error;
  }
}

/** RE2 multiplies nested counts. */
function verifyCounts(node: RegexNode, outer: number): void {
  if (node.kind === 'sequence') for (const item of node.items) verifyCounts(item, outer);
  if (node.kind === 'choice') for (const option of node.options) verifyCounts(option, outer);
  if (node.kind !== 'repeat') return;
  const product = outer * Math.max(1, Number.isFinite(node.max) ? node.max : node.min);
  if (product > MAX_REPEAT) throw new Refusal(node.offset, `more than ${MAX_REPEAT} repetitions`);
  verifyCounts(node.item, product);
}

class Refusal extends Error {
  readonly offset: number;
  constructor(offset: number, reason: string) {
    super(reason);
    this.offset = offset;
  }
}

class RegexReader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  read(): ParsedRegex {
    const start = this.#take('^');
    const body = this.#choice();
    const end = this.#take('$');
    if (this.#at < this.#pattern.length) throw this.#refuse(end ? '$ belongs at the end' : `${this.#peek()} is not expected`);
    if ((start || end) && body.kind === 'choice') throw new Refusal(0, 'an alternation beside ^ or $ needs (?:…) around it');
    verifyCounts(body, 1);
    return { start, end, body };
  }

  #choice(): RegexNode {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  #sequence(): RegexNode {
    const items: RegexNode[] = [];
    while (this.#at < this.#pattern.length && !'|)$'.includes(this.#peek())) items.push(this.#quantified());
    if (items.length === 0) throw this.#refuse('an empty part');
    return items.length === 1 ? items[0]! : { kind: 'sequence', items };
  }

  #quantified(): RegexNode {
    const offset = this.#at;
    const item = this.#atom();
    const bounds = this.#quantifier();
    return bounds === undefined ? item : { kind: 'repeat', item, min: bounds[0], max: bounds[1], offset };
  }

  #quantifier(): [number, number] | undefined {
    const offset = this.#at;
    let bounds: [number, number] | undefined;
    if (this.#take('?')) bounds = [0, 1];
    else if (this.#take('*')) bounds = [0, Infinity];
    else if (this.#take('+')) bounds = [1, Infinity];
    else if (this.#peek() === '{') {
      const match = /^\{(\d{1,4})(?:(,)(\d{1,4})?)?\}/.exec(this.#pattern.slice(offset));
      if (match === null) throw this.#refuse('{ must begin {n}, {n,} or {n,m}');
      this.#at += match[0].length;
      const min = Number(match[1]);
      const max = match[3] !== undefined ? Number(match[3]) : match[2] === undefined ? min : Infinity;
      if (max < min || max === 0) throw new Refusal(offset, 'the bounds are out of order');
      if (min > MAX_REPEAT || (max > MAX_REPEAT && max !== Infinity)) throw new Refusal(offset, `more than ${MAX_REPEAT} repetitions`);
      bounds = [min, max];
    }
    if (bounds !== undefined && this.#peek() !== '' && '?*+{'.includes(this.#peek())) throw this.#refuse('a second quantifier');
    return bounds;
  }

  #atom(): RegexNode {
    const offset = this.#at;
    if (this.#take('(')) {
      if (!this.#take('?') || !this.#take(':')) throw new Refusal(offset, 'only (?:…) groups');
      const inner = this.#choice();
      if (!this.#take(')')) throw this.#refuse('a ) is missing');
      return inner;
    }
    if (this.#take('[')) return { kind: 'set', set: this.#class(offset), offset };
    if (this.#peek() === '\\') return { kind: 'set', set: this.#escape(false), offset };
    const character = this.#next();
    if (SYNTAX.has(character) && character !== '/') throw new Refusal(offset, `${character} is not expected`);
    return { kind: 'set', set: setOf(character), offset };
  }

  #class(offset: number): CharacterSet {
    if (this.#peek() === '^') throw this.#refuse('a negated class');
    const parts: CharacterSet[] = [];
    while (this.#peek() !== ']') {
      if (this.#at >= this.#pattern.length) throw new Refusal(offset, 'a ] is missing');
      parts.push(this.#member(parts.length === 0));
    }
    this.#at++;
    if (parts.length === 0) throw new Refusal(offset, 'an empty class');
    return mergeSets(parts);
  }

  #member(first: boolean): CharacterSet {
    const offset = this.#at;
    const low = this.#classItem(first);
    if (this.#peek() !== '-' || this.#pattern[this.#at + 1] === ']') return low;
    this.#at++;
    const high = this.#classItem(false);
    if (low.length !== 1 || high.length !== 1 || low[0]![0] !== low[0]![1] || high[0]![0] !== high[0]![1]) {
      throw new Refusal(offset, 'a range needs one character on each side');
    }
    if (low[0]![0] > high[0]![0]) throw new Refusal(offset, 'a range that is out of order');
    return [[low[0]![0], high[0]![0]]];
  }

  #classItem(first: boolean): CharacterSet {
    if (this.#peek() === '\\') return this.#escape(true);
    const offset = this.#at;
    const character = this.#next();
    if (character === '[' || character === ']' || character === '^') throw new Refusal(offset, `${character} in a class needs a backslash`);
    if (character === '-' && !first && this.#peek() !== ']') throw new Refusal(offset, '- in a class needs a backslash');
    return setOf(character);
  }

  #escape(inClass: boolean): CharacterSet {
    const offset = this.#at++;
    const character = this.#next();
    if (character === 'd') return [[0x30, 0x39]];
    if (character === 'p') {
      const match = /^\{([A-Z][a-z]?)\}/.exec(this.#pattern.slice(this.#at));
      if (match === null || !CATEGORY.test(match[1]!))
        throw new Refusal(offset, '\\p needs a general category of letters, marks, numbers, punctuation, symbols or separators');
      this.#at += match[0].length;
      return categorySet(match[1]!);
    }
    if (SYNTAX.has(character) || (inClass && character === '-')) return setOf(character);
    throw new Refusal(offset, `\\${character} is not shared by all engines`);
  }

  #peek(): string {
    return this.#pattern[this.#at] ?? '';
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at++;
    return true;
  }

  #next(): string {
    const point = this.#pattern.codePointAt(this.#at);
    if (point === undefined) throw this.#refuse('the pattern ends too early');
    if (point >= 0xd800 && point <= 0xdfff) throw this.#refuse('half of a surrogate pair');
    const character = String.fromCodePoint(point);
    this.#at += character.length;
    return character;
  }

  #refuse(reason: string): Refusal {
    return new Refusal(this.#at, reason);
  }
}
