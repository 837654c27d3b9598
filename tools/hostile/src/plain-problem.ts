import { types } from 'node:util';

const mostNodes = 20_000;

/** Says what in a result is neither plain data nor one of the values that were given; undefined when all is. */
export function plainProblem(result: unknown, given: readonly unknown[]): string | undefined {
  const known = new Set<unknown>(given.flatMap(within));
  const seen = new Set<unknown>();
  const waiting: [unknown, string][] = [[result, 'result']];
  for (let next = waiting.pop(); next !== undefined && seen.size < mostNodes; next = waiting.pop()) {
    const [value, path] = next;
    if (typeof value === 'function' && !known.has(value)) return `${path} is a function`;
    if (typeof value !== 'object' || value === null || known.has(value) || seen.has(value)) continue;
    seen.add(value);
    if (types.isProxy(value)) return `${path} is a proxy`;
    // Made by the runtime, with an accessor for its stack.
    if (value instanceof Error) continue;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype && prototype !== Array.prototype)
      return `${path} is a ${(prototype as { constructor?: { name?: string } }).constructor?.name ?? 'stranger'}`;
    for (const key of Reflect.ownKeys(value)) {
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (property === undefined) continue;
      if (!('value' in property)) return `${path}.${String(key)} is an accessor`;
      waiting.push([property.value, `${path}.${String(key)}`]);
    }
  }
  return undefined;
}

/** The objects that a value holds, itself among them, without asking a getter or a proxy. */
function within(value: unknown): unknown[] {
  const found = new Set<unknown>();
  const waiting = [value];
  for (let next = waiting.pop(), looked = 0; looked < mostNodes * 10; next = waiting.pop(), looked++) {
    if (((typeof next === 'object' && next !== null) || typeof next === 'function') && !found.has(next)) {
      found.add(next);
      if (!types.isProxy(next) && !ArrayBuffer.isView(next)) {
        for (const key of Reflect.ownKeys(next)) waiting.push(Object.getOwnPropertyDescriptor(next, key)?.value);
      }
    }
    if (waiting.length === 0) break;
  }
  return [...found];
}
