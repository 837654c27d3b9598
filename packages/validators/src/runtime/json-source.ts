/** Behind the last byte there is a zero, at which all reading stops, and room to look at several bytes at once. */
const behind = 8;

/** Bytes that are to be JSON (RFC 8259) in UTF-8, and how far they have been read. */
export class JsonSource {
  /** A copy: reading need not ask whether it is at the end, and nobody else writes to it. */
  readonly bytes: Uint8Array;
  readonly view: DataView;
  size = 0;
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

  /** Makes room for so many bytes. */
  constructor(room: number) {
    this.bytes = new Uint8Array(room + behind);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Takes other bytes to read. */
  load(bytes: Uint8Array): void {
    this.size = bytes.length;
    this.bytes.set(bytes);
    this.bytes[this.size] = 0;
    this.rewind();
  }

  /** Writes over what was read: nothing of a body is kept. */
  unload(): this {
    for (let at = 0; at < this.size; at += 8) this.view.setFloat64(at, 0);
    return this;
  }

  /** Begins again. */
  rewind(): void {
    this.at = 0;
    this.stoppedAt = -1;
  }

  /** Makes a string of the text that was read last. */
  decoded(): string {
    return this.isPlain ? this.decode(this.start, this.end) : (JSON.parse(this.decode(this.start - 1, this.end + 1)) as string);
  }

  /** Makes a string of bytes that have been read. */
  decode(start: number, end: number): string {
    const { bytes } = this;
    let text = '';
    let at = start;
    while (at < end) {
      const byte = bytes[at]!;
      // Four at once where they are ASCII: each call costs as much as they do.
      if (at + 4 <= end && (byte | bytes[at + 1]! | bytes[at + 2]! | bytes[at + 3]!) < 0x80) {
        text += String.fromCharCode(byte, bytes[at + 1]!, bytes[at + 2]!, bytes[at + 3]!);
        at += 4;
      } else if (byte < 0x80) {
        text += String.fromCharCode(byte);
        at++;
      } else {
        let point = byte < 0xe0 ? byte & 0x1f : byte < 0xf0 ? byte & 0x0f : byte & 0x07;
        while (++at < end && (bytes[at]! & 0xc0) === 0x80) point = (point << 6) | (bytes[at]! & 0x3f);
        text += String.fromCodePoint(point);
      }
    }
    return text;
  }

  /** Reads a word that is no text: `true`, `false`, `null`. */
  word(text: string): boolean {
    const at = this.skipSpace();
    for (let i = 0; i < text.length; i++) if (this.bytes[at + i] !== text.charCodeAt(i)) return this.stop(at + i);
    this.at = at + text.length;
    return true;
  }

  /** Reads one mark, after any white space. */
  mark(wanted: number): boolean {
    let { at } = this;
    if (this.bytes[at] !== wanted) {
      at = this.skipSpace();
      if (this.bytes[at] !== wanted) return this.stop(at);
    }
    this.at = at + 1;
    return true;
  }

  /** Passes over a byte order mark, as a `TextDecoder` does. */
  skipByteOrderMark(): boolean {
    if (this.bytes[0] !== 0xef) return true;
    if (this.bytes[1] !== 0xbb) return this.stop(1);
    if (this.bytes[2] !== 0xbf) return this.stop(2);
    this.at = 3;
    return true;
  }

  /** Passes over white space; where it ends. */
  skipSpace(): number {
    const { bytes } = this;
    let { at } = this;
    for (let byte = bytes[at]!; byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;) byte = bytes[++at]!;
    this.at = at;
    return at;
  }

  /** Notes where reading stopped; always false. */
  stop(at: number): false {
    if (this.stoppedAt < 0) this.stoppedAt = at;
    return false;
  }
}
