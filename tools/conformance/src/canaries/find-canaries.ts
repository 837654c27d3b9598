import { inspect } from 'node:util';
import type { Canaries } from './canaries.ts';

/** Names the canaries that come out of a value, whatever wraps them: escapes of JSON and URLs, base64. */
export function findCanaries(value: unknown, canaries: Canaries): (keyof Canaries)[] {
  const texts = new Set<string>();
  for (const text of textsOf(value)) unwrap(text, 6, texts);
  const all = [...texts].join('\n');
  return (Object.keys(canaries) as (keyof Canaries)[]).filter((form) => all.includes(canaries[form]));
}

/** Every text of a value, names and bytes too, and all of it as Node prints it. */
function textsOf(value: unknown): string[] {
  const found: string[] = [inspect(value, { depth: Infinity, maxArrayLength: Infinity, maxStringLength: Infinity, showHidden: true })];
  const seen = new Set<unknown>();
  const visit = (part: unknown): void => {
    if (typeof part === 'string' || typeof part === 'bigint' || typeof part === 'number') found.push(String(part));
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    if (part instanceof Uint8Array) return void found.push(new TextDecoder().decode(part));
    const members = part instanceof Map ? [...part] : part instanceof Set ? [...part].map((member) => [member]) : membersOf(part);
    for (const pair of members) for (const each of pair) visit(each);
  };
  visit(value);
  return found;
}

function membersOf(part: object): unknown[][] {
  return Object.getOwnPropertyNames(part).map((name) => [name, (part as Record<string, unknown>)[name]]);
}

function unwrap(text: string, depth: number, into: Set<string>): void {
  if (into.has(text) || depth === 0) return;
  into.add(text);
  unwrap(
    text.replace(
      /\\(?:u([0-9a-f]{4})|(["'\\/]))/gi,
      (_, code?: string, sign?: string) => sign ?? String.fromCharCode(Number.parseInt(code ?? '0', 16)),
    ),
    depth - 1,
    into,
  );
  unwrap(
    text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => decodeRun(run)),
    depth - 1,
    into,
  );
  for (const [run] of text.matchAll(/[\w+/-]{12,}={0,2}/g)) {
    const decoded = Buffer.from(run, 'base64').toString();
    if (!/\ufffd/.test(decoded)) unwrap(decoded, depth - 1, into);
  }
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
