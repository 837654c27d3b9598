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
  /** From a node and a UTF-16 unit to the next node: node * 65536 + unit. */
  private readonly next = new Map<number, number>();
  /** The node of the longest proper suffix, by node. */
  private readonly suffix: number[] = [0];
  /** How long the longest value is that ends at the node; 0 for none. */
  private readonly length: number[] = [0];

  constructor(values: Iterable<string>) {
    const depths: number[][] = [];
    let overflowed = false;
    for (const value of values) {
      if (value.length < shortest) this.short.add(value);
      else if (this.length.length + value.length > most) overflowed = true;
      else this.plant(value, depths);
    }
    this.overflowed = overflowed;
    this.link(depths);
  }

  /** Finds every place at which a value stands. */
  find(text: string, found: Found): void {
    if (this.next.size > 0) {
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

  private plant(value: string, depths: number[][]): void {
    let node = 0;
    for (let at = 0; at < value.length; at++) {
      const key = node * 65_536 + value.charCodeAt(at);
      let child = this.next.get(key);
      if (child === undefined) {
        child = this.length.length;
        this.next.set(key, child);
        this.length.push(0);
        this.suffix.push(0);
        (depths[at] ??= []).push(key);
      }
      node = child;
    }
    this.length[node] = value.length;
  }

  /** Gives each node its suffix, nearer ones first. */
  private link(depths: readonly (readonly number[])[]): void {
    for (const key of depths.slice(1).flat()) {
      const child = this.next.get(key) ?? 0;
      const suffix = this.step(this.suffix[Math.floor(key / 65_536)] ?? 0, key % 65_536);
      this.suffix[child] = suffix;
      if (this.length[child] === 0) this.length[child] = this.length[suffix] ?? 0;
    }
  }

  private step(node: number, unit: number): number {
    for (;;) {
      const child = this.next.get(node * 65_536 + unit);
      if (child !== undefined) return child;
      if (node === 0) return 0;
      node = this.suffix[node] ?? 0;
    }
  }
}

function isWordPart(text: string, at: number): boolean {
  return /^[\p{L}\p{N}\ud800-\udfff]$/u.test(text.charAt(at));
}
