import { JsonReader } from './json-reader.ts';
import { none, skipValue } from './skip-value.ts';

/** What is said of a body in bytes. Nothing of the body is in it. */
export type BytesResult =
  /** It is JSON in UTF-8, no object in it has a key twice, and its value is valid. */
  | { readonly valid: true }
  /** It is not JSON in UTF-8: no such text goes on with the byte at the offset, or ends there where that is the length of the body. */
  | { readonly valid: false; readonly reason: 'malformed'; readonly offset: number }
  /** It is JSON, but an object in it has a key twice, again at the offset: which of the values counts, parsers disagree on. */
  | { readonly valid: false; readonly reason: 'duplicate_key'; readonly offset: number }
  /** It is JSON, and each key is there once, but its value is not valid. What is wrong with it, the validator of values says. */
  | { readonly valid: false; readonly reason: 'refused' }
  /** What was given is no `Uint8Array`. */
  | { readonly valid: false; readonly reason: 'not_bytes' };

/** Room for most bodies; a larger one gets a reader of its own. */
const usualRoom = 0x4000;

/** The reader of the next body: to make one, with its room, costs more than to read most bodies. */
let spare: JsonReader | undefined;

/** Judges a body: one that passes is read once, any other is read again for the reason. */
export function checkBytes(bytes: unknown, read: (json: JsonReader) => unknown): BytesResult {
  try {
    if (!isBytes(bytes)) return { valid: false, reason: 'not_bytes' };
    const isUsual = bytes.length <= usualRoom;
    const json = (isUsual ? spare : undefined) ?? new JsonReader(isUsual ? usualRoom : bytes.length);
    // Whatever may throw from here on leaves no reader behind that holds a body.
    if (isUsual) spare = undefined;
    json.load(bytes);
    const result: BytesResult = json.skipByteOrderMark() && read(json) !== false && json.isDone() ? { valid: true } : reasonOf(json);
    if (isUsual) spare = json.unload();
    return result;
  } catch {
    // Foreign code says that it is bytes, and is not.
    return { valid: false, reason: 'not_bytes' };
  }
}

function reasonOf(json: JsonReader): BytesResult {
  json.rewind();
  const repeatedAt = json.skipByteOrderMark() ? skipValue(json) : none;
  if (!json.isDone()) return { valid: false, reason: 'malformed', offset: json.stoppedAt };
  return repeatedAt === none ? { valid: false, reason: 'refused' } : { valid: false, reason: 'duplicate_key', offset: repeatedAt };
}

/** Those of another realm are bytes too. */
function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array || (ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]');
}
