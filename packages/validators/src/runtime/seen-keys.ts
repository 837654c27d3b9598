import type { JsonSource } from './json-source.ts';

/** So many keys are compared with each other before they are looked up in a set. */
const few = 8;

/** The keys that an object has had. Those with escapes are the same as those without that mean the same. */
export class SeenKeys {
  /** Where each begins and ends, as long as they are few and plain. */
  private readonly spans: number[] = [];
  private count = 0;
  private texts: Set<string> | undefined;

  /** Forgets all, for another object. */
  clear(): this {
    this.count = 0;
    this.texts = undefined;
    return this;
  }

  /** Adds the text that was read last; false where it was there before. */
  add(json: JsonSource): boolean {
    if (this.texts === undefined) {
      if (json.isPlain && this.count < few) return this.addSpan(json);
      this.texts = this.decode(json);
    }
    const { size } = this.texts;
    return this.texts.add(json.decoded()).size > size;
  }

  private addSpan(json: JsonSource): boolean {
    const { spans } = this;
    const { start, end } = json;
    for (let i = 0; i < this.count; i++) {
      const first = spans[2 * i]!;
      const last = spans[2 * i + 1]!;
      if (last - first === end - start && isSame(json, first)) return false;
    }
    spans[2 * this.count] = start;
    spans[2 * this.count + 1] = end;
    this.count++;
    return true;
  }

  private decode(json: JsonSource): Set<string> {
    const texts = new Set<string>();
    for (let i = 0; i < this.count; i++) texts.add(json.decode(this.spans[2 * i]!, this.spans[2 * i + 1]!));
    return texts;
  }
}

/** Tells whether the text that was read last is there too. */
function isSame({ bytes, start, end }: JsonSource, first: number): boolean {
  for (let i = start; i < end; i++) if (bytes[first + i - start] !== bytes[i]) return false;
  return true;
}
