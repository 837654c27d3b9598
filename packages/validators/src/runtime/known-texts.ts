import type { JsonSource } from './json-source.ts';

/** A few texts that are ASCII, told from bytes four at once: keys, and the values of enums. */
export class KnownTexts {
  private readonly texts: readonly string[];
  /** By length, one more than the number of the first text of it; then, by text, of the next that is as long. */
  private readonly firsts: Uint8Array;
  private readonly nexts: Uint8Array;
  /** The texts as words, and where each begins. The last word of a text reaches back where it would go beyond. */
  private readonly words: Int32Array;
  private readonly starts: Uint16Array;

  /** Takes at most 255 texts of at most 255 characters. */
  constructor(texts: readonly string[]) {
    this.texts = texts;
    this.firsts = new Uint8Array(256);
    this.nexts = new Uint8Array(texts.length);
    this.starts = new Uint16Array(texts.length);
    const words: number[] = [];
    for (const [index, text] of texts.entries()) {
      this.nexts[index] = this.firsts[text.length] ?? 0;
      this.firsts[text.length] = index + 1;
      this.starts[index] = words.length;
      for (let at = 0; at < text.length; at += 4) words.push(wordOf(text, text.length < 4 ? 0 : Math.min(at, text.length - 4)));
    }
    this.words = Int32Array.from(words);
  }

  /** Finds the number of the text that was read last; -1 where it is none of these. */
  find(json: JsonSource): number {
    if (!json.isPlain) return this.texts.indexOf(json.decoded());
    const { length } = json;
    if (length > 0xff || length !== json.end - json.start) return -1;
    for (let next = this.firsts[length]!; next !== 0; next = this.nexts[next - 1]!) {
      if (this.isThere(next - 1, json)) return next - 1;
    }
    return -1;
  }

  private isThere(index: number, { view, start, length }: JsonSource): boolean {
    const { words } = this;
    let word = this.starts[index]!;
    if (length < 4) return length === 0 || ((view.getInt32(start, true) ^ words[word]!) & ((1 << (8 * length)) - 1)) === 0;
    const last = start + length - 4;
    for (let at = start; at < last; at += 4) if (view.getInt32(at, true) !== words[word++]) return false;
    return view.getInt32(last, true) === words[word];
  }
}

/** Four characters as the number that their bytes are, the first one lowest. */
function wordOf(text: string, at: number): number {
  let word = 0;
  for (let i = 3; i >= 0; i--) word = (word << 8) | (at + i < text.length ? text.charCodeAt(at + i) : 0);
  return word;
}
