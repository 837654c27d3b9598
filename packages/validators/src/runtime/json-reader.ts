import { JsonSource } from './json-source.ts';
import { scanNumber } from './scan-number.ts';
import { scanText } from './scan-text.ts';
import { SeenKeys } from './seen-keys.ts';

const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
const colon = 0x3a;
const quote = 0x22;

/**
 * Reads JSON out of bytes without making values of it. Each method reads what its name says, after any white space, and is false where something
 * else comes. Only `isDone` at the end tells that all was well: a walk need not ask why a loop over members ended.
 */
export class JsonReader extends JsonSource {
  /** The number, or the boolean, that was read last. */
  number = 0;
  truth = false;
  /** An object or a list has been opened, and nothing in it read. */
  private isFirst = false;
  /** The keys of maps that are open, the outermost first; they are used again. */
  private readonly keys: SeenKeys[] = [];
  private maps = 0;

  override rewind(): void {
    super.rewind();
    this.maps = 0;
  }

  openObject(): boolean {
    this.isFirst = true;
    return this.mark(openBrace);
  }

  openList(): boolean {
    this.isFirst = true;
    return this.mark(openBracket);
  }

  /** Begins to note keys, of an object whose keys may be any. */
  noteKeys(): SeenKeys {
    return (this.keys[this.maps++] ??= new SeenKeys()).clear();
  }

  /** Ends it. */
  forgetKeys(): void {
    this.maps--;
  }

  /** Reads the key of the next member; false at the end of the object. */
  nextMember(): boolean {
    return this.next(closeBrace) && this.text() && this.mark(colon);
  }

  /** Goes to the next element; false at the end of the list. */
  nextElement(): boolean {
    return this.next(closeBracket);
  }

  text(): boolean {
    return this.mark(quote) && scanText(this);
  }

  boolean(): boolean {
    this.truth = this.bytes[this.skipSpace()] === 0x74;
    return this.word(this.truth ? 'true' : 'false');
  }

  /** Reads any number. */
  anyNumber(): boolean {
    this.skipSpace();
    return scanNumber(this);
  }

  /** Reads a whole number of 32 bits, however it is written: `1e2` is one, and so is `-0`. */
  int32(): boolean {
    const start = this.skipSpace();
    if (!scanNumber(this)) return false;
    this.number = Number(this.decode(start, this.at));
    return (this.number | 0) === this.number || this.stop(start);
  }

  isNull(): boolean {
    return this.bytes[this.skipSpace()] === 0x6e;
  }

  isEmptyList(): boolean {
    return this.openList() && !this.nextElement() && this.stoppedAt < 0;
  }

  isEmptyObject(): boolean {
    return this.openObject() && !this.nextMember() && this.stoppedAt < 0;
  }

  /** Makes the value of what has been read since. */
  parsed(start: number): unknown {
    return JSON.parse(this.decode(start, this.at));
  }

  /** Tells whether everything was what was asked for, and nothing comes any more. */
  isDone(): boolean {
    return this.stoppedAt < 0 && (this.skipSpace() === this.size || this.stop(this.at));
  }

  private next(close: number): boolean {
    const { isFirst } = this;
    this.isFirst = false;
    let { at } = this;
    let byte = this.bytes[at]!;
    if (byte <= 0x20) {
      at = this.skipSpace();
      byte = this.bytes[at]!;
    }
    if (byte === comma && !isFirst) {
      this.at = at + 1;
      return true;
    }
    if (byte === close) {
      this.at = at + 1;
      return false;
    }
    return isFirst || this.stop(at);
  }
}
