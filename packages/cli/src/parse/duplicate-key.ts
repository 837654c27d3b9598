import { walkJson } from './walk-json.ts';

/** A key that an object has twice, with the offsets of both. */
export interface DuplicateKey {
  readonly name: string;
  readonly first: number;
  readonly second: number;
}

/**
 * Finds the first key that an object of a JSON text has twice; `value` is what JSON.parse made of the text.
 * The engine keeps the last of two equal keys without a word, so that a text with duplicates has more colons than its value has
 * members: two counts tell most texts apart without a walk. Texts with escapes are walked: V8 was seen to take the key `"\""` for
 * another one after some thousand texts.
 */
export function findDuplicateKey(text: string, value: unknown): DuplicateKey | undefined {
  if (!text.includes('\\') && countColons(text) === countMembers(value)) return undefined;
  const open: (Map<string, number> | undefined)[] = [];
  let found: DuplicateKey | undefined;
  walkJson(text, {
    key: (name, second) => {
      const keys = open.at(-1);
      const first = keys?.get(name);
      if (first === undefined) keys?.set(name, second);
      else found ??= { name, first, second };
    },
    value: (_offset, opens) => {
      if (opens !== undefined) open.push(opens === '{' ? new Map() : undefined);
    },
    close: () => void open.pop(),
  });
  return found;
}

const quote = 0x22;
const colon = 0x3a;

/** Counts the colons outside of strings, which have no escapes: one for each member that was written. */
function countColons(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) inside = !inside;
    else if (code === colon && !inside) count++;
  }
  return count;
}

function countMembers(value: unknown): number {
  let count = 0;
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next !== 'object' || next === null) continue;
    const list = Array.isArray(next);
    const inside: unknown[] = list ? next : Object.values(next);
    if (!list) count += inside.length;
    for (const each of inside) if (typeof each === 'object' && each !== null) rest.push(each);
  }
  return count;
}
