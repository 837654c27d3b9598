import type { JsonSource } from './json-source.ts';

/** So many keys are compared with each other before they are looked up in a set. */
const few = 8;

/** The keys that an object has had. Those with escapes are the same as those without that mean the same. */
export class SeenKeys {
  /** Where each begins and ends, as long as they are few and plain. */
  private readonly spans: number[] = [];
  private texts: Set<string> | undefined;

  /** Adds the text that was read last; false where it was there before. */
  add(json: JsonSource): boolean {
    if (this.texts === undefined) {
      if (json.isPlain && this.spans.length < 2 * few) return this.addSpan(json);
      this.texts = this.decode(json);
    }
    const { size } = this.texts;
    return this.texts.add(json.decoded()).size > size;
  }

  private addSpan({ bytes, start, end }: JsonSource): boolean {
    const { spans } = this;
    for (let i = 0; i < spans.length; i += 2) {
      const [first = 0, last = 0] = [spans[i], spans[i + 1]];
      if (last - first === end - start && isSame(bytes, first, start, end)) return false;
    }
    spans.push(start, end);
    return true;
  }

  private decode(json: JsonSource): Set<string> {
    const texts = new Set<string>();
    for (let i = 0; i < this.spans.length; i += 2) texts.add(json.decode(this.spans[i]!, this.spans[i + 1]!));
    return texts;
  }
}

function isSame(bytes: Uint8Array, first: number, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[first + i - start] !== bytes[i]) return false;
  return true;
}
