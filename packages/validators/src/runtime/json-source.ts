/** Bytes that are to be JSON (RFC 8259) in UTF-8, and how far they have been read. */
export class JsonSource {
  readonly bytes: Uint8Array;
  readonly size: number;
  /** Where it is read next. */
  at = 0;
  /** The first byte that is not what was asked for; negative while all was. What is read after that counts for nothing. */
  stoppedAt = -1;
  /** The text that was read last, without its quotes. */
  start = 0;
  end = 0;
  /** How many UTF-16 units it has, and how many code points; a lone surrogate, which an escape can make, is one. */
  length = 0;
  points = 0;
  /** There is no escape in it. */
  isPlain = true;

  private words: DataView | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.size = bytes.length;
  }

  /** The same bytes, to be read several at once. */
  view(): DataView {
    return (this.words ??= new DataView(this.bytes.buffer, this.bytes.byteOffset, this.size));
  }

  /** Tells whether the text that was read last is this one, which is ASCII and as long. */
  is(text: string): boolean {
    if (!this.isPlain) return this.decoded() === text;
    const { bytes, start } = this;
    for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** Makes a string of the text that was read last. */
  decoded(): string {
    return this.isPlain ? this.decode(this.start, this.end) : (JSON.parse(this.decode(this.start - 1, this.end + 1)) as string);
  }

  /** Makes a string of bytes that have been read. */
  decode(start: number, end: number): string {
    const { bytes } = this;
    let text = '';
    for (let at = start; at < end;) {
      const byte = bytes[at++]!;
      if (byte < 0x80) {
        text += String.fromCharCode(byte);
        continue;
      }
      let point = byte < 0xe0 ? byte & 0x1f : byte < 0xf0 ? byte & 0x0f : byte & 0x07;
      while (at < end && (bytes[at]! & 0xc0) === 0x80) point = (point << 6) | (bytes[at++]! & 0x3f);
      text += String.fromCodePoint(point);
    }
    return text;
  }

  /** Reads a word that is no text: `true`, `false`, `null`. */
  word(text: string): boolean {
    const at = this.skipSpace();
    const { bytes, size } = this;
    for (let i = 0; i < text.length; i++) if (at + i >= size || bytes[at + i] !== text.charCodeAt(i)) return this.stop(at + i);
    this.at = at + text.length;
    return true;
  }

  /** Reads one mark, after any white space. */
  mark(wanted: number): boolean {
    const at = this.skipSpace();
    if (at >= this.size || this.bytes[at] !== wanted) return this.stop(at);
    this.at = at + 1;
    return true;
  }

  /** Passes over a byte order mark, as a `TextDecoder` does. */
  skipByteOrderMark(): boolean {
    if (this.size === 0 || this.bytes[0] !== 0xef) return true;
    if (this.bytes[1] !== 0xbb) return this.stop(1);
    if (this.bytes[2] !== 0xbf) return this.stop(2);
    this.at = 3;
    return true;
  }

  /** Passes over white space; where it ends. */
  skipSpace(): number {
    const { bytes, size } = this;
    let { at } = this;
    for (; at < size; at++) {
      const byte = bytes[at];
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
    }
    this.at = at;
    return at;
  }

  /** Notes where reading stopped; always false. */
  stop(at: number): false {
    if (this.stoppedAt < 0) this.stoppedAt = at;
    return false;
  }
}
