import { guardOf } from './judged.ts';

/** What decoding, parsing and the validator of values say of a body, one after the other. */
export type Reason = 'valid' | 'malformed' | 'duplicate_key' | 'refused';

/** Judges a body in three steps, and tells its duplicate keys by another way than the reader does. */
export function inThreeSteps(bytes: Uint8Array, shape: string): Reason {
  let text: string;
  let value: unknown;
  try {
    text = decode(bytes);
    value = JSON.parse(text);
  } catch {
    return 'malformed';
  }
  if (hasDuplicateKey(text, value)) return 'duplicate_key';
  return guardOf(shape)(value) ? 'valid' : 'refused';
}

/** What a server makes of a body, which throws where it is no UTF-8. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** A member that another one hides is in the text, and not in the value. */
export function hasDuplicateKey(text: string, value: unknown): boolean {
  return (withoutTexts(text).match(/:/g)?.length ?? 0) !== countMembers(value);
}

/** The marks of a JSON text. */
export function withoutTexts(text: string): string {
  return text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '""');
}

function countMembers(value: unknown): number {
  const open = [value];
  let count = 0;
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const inner = Object.values(next);
    if (!Array.isArray(next)) count += inner.length;
    for (const each of inner) open.push(each);
  }
  return count;
}
