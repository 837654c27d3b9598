import type { JsonReader } from './json-reader.ts';
import { SeenKeys } from './seen-keys.ts';

/** Nothing came twice. */
export const none = -1;

/**
 * Reads any value; where the first key stands that its object had before, or `none`. What is open is kept in a list, so that no depth is too
 * much.
 */
export function skipValue(json: JsonReader): number {
  /** The keys of each object that is open; undefined: a list. */
  const open: (SeenKeys | undefined)[] = [];
  let repeatedAt = none;
  do {
    if (!readValue(json, open)) break;
    while (open.length > 0) {
      const keys = open.at(-1);
      if (keys === undefined ? json.nextElement() : json.nextMember()) {
        if (keys?.add(json) === false && repeatedAt === none) repeatedAt = json.start - 1;
        break;
      }
      if (json.stoppedAt >= 0) return repeatedAt;
      open.pop();
    }
  } while (open.length > 0);
  return repeatedAt;
}

/** Reads a value as `JSON.parse` makes it; undefined where there is none, or a key comes twice. */
export function valueOf(json: JsonReader): unknown {
  const start = json.at;
  return skipValue(json) === none && json.stoppedAt < 0 ? json.parsed(start) : undefined;
}

/** Reads a value that holds no other, or opens one. */
function readValue(json: JsonReader, open: (SeenKeys | undefined)[]): boolean {
  switch (json.bytes[json.skipSpace()]) {
    case 0x7b:
      open.push(new SeenKeys());
      return json.openObject();
    case 0x5b:
      open.push(undefined);
      return json.openList();
    case 0x22:
      return json.text();
    case 0x74:
      return json.word('true');
    case 0x66:
      return json.word('false');
    case 0x6e:
      return json.word('null');
    default:
      return json.anyNumber();
  }
}
