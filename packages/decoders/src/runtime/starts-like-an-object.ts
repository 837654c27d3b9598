import { firstByteOf } from './bytes-of.ts';

const openingBrace = 0x7b;

/** Tells whether the data of a message begins like a JSON object: as bytes, or as base64, where `{` and a line break or a quote give `ew` or `ey`. */
export function startsLikeAnObject(data: unknown): boolean {
  return typeof data === 'string' ? /^e[wy]/.test(data) : firstByteOf(data) === openingBrace;
}
