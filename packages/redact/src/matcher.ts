import type { Found } from './find-forms.ts';

/** Values shorter than this are found as whole words only: a password `a` would otherwise mask half of every sentence. */
const shortest = 4;
/** Nodes of the tree below: some 100 MB. */
const most = 1_000_000;

/** Finds any of many values in a text in one walk over it (Aho and Corasick, 1975), whatever their number. */
export class Matcher {
  /** More values than can be kept: every text must be taken for one. */
  readonly overflowed: boolean;
  private readonly short = new Set<string>();
  /** The unit that leads to each node's first child, and that child; a node mostly has one. */
  private readonly unit: number[] = [-1];
  private readonly child: number[] = [0];
  /** The other children: node * 65536 + unit. */
  private readonly others = new Map<number, number>();
  /** The node of the longest proper suffix, by node. */
  private readonly suffix: number[] = [0];
  /** How long the longest value is that ends at the node; 0 for none. */
  private readonly length: number[] = [0];

  constructor(values: Iterable<string>) {
    const levels: Edge[][] = [];
    let overflowed = false;
    for (const value of values) {
      if (value.length < shortest) this.short.add(value);
      else if (this.length.length + value.length > most) overflowed = true;
      else this.plant(value, levels);
    }
    this.overflowed = overflowed;
    this.link(levels);
  }

  /** Finds every occurrence of a value. */
  find(text: string, found: Found): void {
    if (this.length.length > 1) {
      for (let at = 0, node = 0; at < text.length; at++) {
        node = this.step(node, text.charCodeAt(at));
        const length = this.length[node] ?? 0;
        if (length > 0) found(at + 1 - length, at + 1);
      }
    }
    if (this.short.size > 0) this.findShort(text, found);
  }

  /** Tells whether a text is one of the values. */
  has(text: string): boolean {
    let isWhole = false;
    this.find(text, (start, end) => {
      isWhole ||= start === 0 && end === text.length && end >= shortest;
    });
    return isWhole;
  }

  private findShort(text: string, found: Found): void {
    for (let at = 0; at < text.length; at++) {
      if (isWordPart(text, at - 1) && isWordPart(text, at)) continue;
      for (let end = at + 1; end < at + shortest && end <= text.length; end++) {
        if (this.short.has(text.slice(at, end)) && !(isWordPart(text, end - 1) && isWordPart(text, end))) found(at, end);
      }
    }
  }

  private plant(value: string, levels: Edge[][]): void {
    let node = 0;
    for (let at = 0; at < value.length; at++) {
      const unit = value.charCodeAt(at);
      let child = this.childOf(node, unit);
      if (child === undefined) {
        child = this.add(node, unit);
        (levels[at] ??= []).push({ node, unit, child });
      }
      node = child;
    }
    this.length[node] = value.length;
  }

  private add(node: number, unit: number): number {
    const child = this.length.length;
    if (this.unit[node] === -1) {
      this.unit[node] = unit;
      this.child[node] = child;
    } else this.others.set(node * 65_536 + unit, child);
    this.unit.push(-1);
    this.child.push(0);
    this.suffix.push(0);
    this.length.push(0);
    return child;
  }

  /** Gives each node its suffix, nearer ones first; those next to the root have the root. */
  private link(levels: readonly (readonly Edge[])[]): void {
    for (const { node, unit, child } of levels.slice(1).flat()) {
      const suffix = this.step(this.suffix[node] ?? 0, unit);
      this.suffix[child] = suffix;
      if (this.length[child] === 0) this.length[child] = this.length[suffix] ?? 0;
    }
  }

  private step(node: number, unit: number): number {
    for (let from = node; ; from = this.suffix[from] ?? 0) {
      const child = this.childOf(from, unit);
      if (child !== undefined) return child;
      if (from === 0) return 0;
    }
  }

  private childOf(node: number, unit: number): number | undefined {
    if (this.unit[node] === unit) return this.child[node];
    return this.others.size === 0 ? undefined : this.others.get(node * 65_536 + unit);
  }
}

/** A step of the tree. */
interface Edge {
  readonly node: number;
  readonly unit: number;
  readonly child: number;
}

function isWordPart(text: string, at: number): boolean {
  return /^[\p{L}\p{N}\ud800-\udfff]$/u.test(text.charAt(at));
}
