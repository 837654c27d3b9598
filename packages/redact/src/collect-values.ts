import { decodeText } from './base64.ts';
import { openObject } from './open-object.ts';

/** Calls back with every text and number that a value holds, at any depth; objects in `seen` are left out, and put there. */
export function collectValues(value: unknown, seen: Set<object>, found: (text: string) => void): void {
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === 'string' || typeof next === 'number' || typeof next === 'bigint') found(String(next));
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    const opened = openObject(next);
    if (opened.kind === 'text') found(opened.text);
    else if (opened.kind === 'bytes') pending.push(decodeText(opened.bytes));
    else if (opened.kind === 'set') for (const member of opened.members) pending.push(member);
    else if (opened.kind === 'array' || opened.kind === 'object' || opened.kind === 'map') {
      for (const [, member] of opened.members) pending.push(member);
    } else if (opened.kind === 'value') pending.push(opened.value);
  }
}
