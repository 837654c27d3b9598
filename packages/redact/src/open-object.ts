/** What replaces what could not be read: a getter or a Proxy threw. */
export const unreadable = '[unreadable]';

/** An object as the copy sees it. */
export type Opened =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'bytes';
      readonly bytes: Uint8Array;
      /** They stood as `{ "type": "Buffer", "data": [...] }`. */ readonly listed?: true;
    }
  | { readonly kind: 'opaque' }
  | { readonly kind: 'array'; readonly length: number; readonly members: readonly Member[] }
  | { readonly kind: 'object' | 'map'; readonly members: readonly (readonly [name: unknown, value: unknown])[] }
  | { readonly kind: 'set'; readonly members: readonly unknown[] };

type Member = readonly [name: unknown, value: unknown];

/** Lists up to this length are read index by index; longer ones, which may be sparse, by the indexes that they have. */
const dense = 100_000;

/** Reads an object once, and says what kind of copy it wants. Never throws. */
export function openObject(object: object): Opened {
  try {
    if (Array.isArray(object)) return openArray(object);
    // Errors of another realm are no instances, those of some classes call themselves otherwise.
    const tag = Object.prototype.toString.call(object).slice(8, -1);
    if (tag === 'Error' || tag === 'DOMException' || object instanceof Error) return openError(object);
    return openTagged(object, tag) ?? openPlain(object);
  } catch {
    return { kind: 'value', value: unreadable };
  }
}

function openArray(array: readonly unknown[]): Opened {
  const { length } = array;
  const keys = length <= dense ? Array.from({ length }, (_, index) => index) : Object.keys(array).filter((key) => /^\d+$/.test(key));
  const members = keys.map((key): Member => [Number(key), read(array, key)]);
  return { kind: 'array', length: Number.isSafeInteger(length) && length < 2 ** 32 ? length : members.length, members };
}

/** Name, message, stack and cause are not enumerable, or not its own; the rest of what programs hang on errors is. */
function openError(error: object): Opened {
  const members = new Map<string, unknown>();
  for (const name of ['name', 'message', 'stack', 'cause', 'errors']) {
    const value = read(error, name);
    if (value !== undefined) members.set(name, value);
  }
  for (const name of Object.keys(error)) members.set(name, read(error, name));
  return { kind: 'object', members: [...members] };
}

/** By what an object calls itself, which also holds for objects of another realm. Each throws on an object that only calls itself so. */
const readers: Readonly<Record<string, (object: object) => Opened>> = {
  Map: (object) => ({ kind: 'map', members: [...Map.prototype.entries.call(object)] }),
  Set: (object) => ({ kind: 'set', members: [...Set.prototype.values.call(object)] }),
  Date: (object) => ({ kind: 'value', value: new Date(Date.prototype.getTime.call(object)) }),
  RegExp: openPrinted,
  String: (object) => ({ kind: 'text', text: String.prototype.valueOf.call(object) }),
  Number: (object) => ({ kind: 'value', value: Number.prototype.valueOf.call(object) }),
  Boolean: (object) => ({ kind: 'value', value: Boolean.prototype.valueOf.call(object) }),
  BigInt: (object) => ({ kind: 'value', value: BigInt.prototype.valueOf.call(object) }),
  URL: openPrinted,
  URLSearchParams: openPrinted,
  Headers: openEntries,
  FormData: openEntries,
};

function openTagged(object: object, tag: string): Opened | undefined {
  // Bytes that are no `Uint8Array` may hold anything in any form.
  if (ArrayBuffer.isView(object)) return tag === 'Uint8Array' ? { kind: 'bytes', bytes: object as Uint8Array } : { kind: 'opaque' };
  if (tag === 'ArrayBuffer' || tag === 'SharedArrayBuffer') return { kind: 'opaque' };
  try {
    return Object.hasOwn(readers, tag) ? readers[tag]?.(object) : undefined;
  } catch {
    return undefined;
  }
}

function openPrinted(object: object): Opened {
  return { kind: 'text', text: (object as { toString(): string }).toString() };
}

/** What a list of headers or a form holds; a name that occurs several times gets a list. */
function openEntries(object: object): Opened {
  const members = new Map<unknown, unknown>();
  for (const [name, value] of (object as { entries(): Iterable<Member> }).entries()) {
    const before = members.get(name);
    members.set(name, before === undefined ? value : Array.isArray(before) ? [...(before as unknown[]), value] : [before, value]);
  }
  return { kind: 'object', members: [...members] };
}

function openPlain(object: object): Opened {
  const data = read(object, 'type') === 'Buffer' ? read(object, 'data') : undefined;
  if (Array.isArray(data) && data.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256))
    return { kind: 'bytes', bytes: Uint8Array.from(data as number[]), listed: true };
  return { kind: 'object', members: Object.keys(object).map((name): Member => [name, read(object, name)]) };
}

function read(object: object, name: string | number): unknown {
  try {
    return (object as Record<string | number, unknown>)[name];
  } catch {
    return unreadable;
  }
}
