import { decodeText, encodeText } from './base64.ts';
import { collectValues } from './collect-values.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { inspect } from './inspect.ts';
import type { Inspection, Inspector } from './inspect.ts';
import type { Matcher } from './matcher.ts';
import { openObject } from './open-object.ts';
import type { Opened } from './open-object.ts';
import { render } from './render.ts';
import { isSecretHeader, sensitivityOf } from './sensitive-names.ts';

/** A text that is printed when the secrets of the whole input are known. */
class Pending {
  readonly inspection: Inspection;
  /** From the text to what replaces it in the copy; undefined: the text. */
  readonly wrap: ((text: string) => unknown) | undefined;
  constructor(inspection: Inspection, wrap?: (text: string) => unknown) {
    this.inspection = inspection;
    this.wrap = wrap;
  }
}

type Member = readonly [name: unknown, value: unknown];

/** Members that say what another one is, and those. */
const labels: ReadonlySet<string> = new Set(['name', 'key', 'field', 'path', 'pointer', 'instancePath', 'param', 'property']);
const labelled: ReadonlySet<string> = new Set(['value', 'data', 'input', 'received', 'actual']);

type Copy = unknown[] | Record<string, unknown> | Map<unknown, unknown> | Set<unknown>;

/** Makes a copy: reads everything once into containers whose members wait, then fills the containers. */
export class Copier {
  private readonly inspector: Inspector;
  private readonly copies = new Map<object, unknown>();
  private readonly unread: (readonly [opened: Opened, copy: Copy])[] = [];
  private readonly unfilled: { readonly copy: Copy; readonly members: Member[] }[] = [];
  private readonly collected = new Set<object>();

  constructor(inspector: Inspector) {
    this.inspector = inspector;
  }

  /** Returns what replaces a value in the copy: itself, a container that is filled later, or a text that is printed later. */
  copy(value: unknown): unknown {
    switch (typeof value) {
      case 'string':
        return new Pending(inspect(value, this.inspector));
      case 'function':
      case 'symbol':
        return undefined;
      case 'object':
        return value === null ? null : this.copyObject(value);
      default:
        return value;
    }
  }

  /** Reads what was found, and what is found on the way, without recursion. */
  readAll(): void {
    for (let next = this.unread.pop(); next !== undefined; next = this.unread.pop()) {
      const [opened, copy] = next;
      this.unfilled.push({ copy, members: this.readMembers(opened) });
    }
  }

  /** Fills the containers and gives the result. */
  finish(root: unknown, matcher: Matcher): unknown {
    const print = (value: unknown): unknown => this.print(value, matcher);
    for (const { copy, members } of this.unfilled) {
      const names = new Map<unknown, number>();
      for (const [name, value] of members) {
        if (copy instanceof Set) copy.add(print(value));
        else if (copy instanceof Map) copy.set(unique(print(name), names), print(value));
        else if (Array.isArray(copy)) copy[name as number] = print(value);
        else define(copy, String(unique(print(name), names)), print(value));
      }
    }
    return print(root);
  }

  private copyObject(object: object): unknown {
    if (this.copies.has(object)) return this.copies.get(object);
    const opened = openObject(object);
    const copy = this.start(opened);
    this.copies.set(object, copy);
    return copy;
  }

  private start(opened: Opened): unknown {
    switch (opened.kind) {
      case 'value':
        return opened.value;
      case 'opaque':
        return this.inspector.mask;
      case 'text':
        return this.copy(opened.text);
      case 'bytes':
        return this.copyBytes(opened.bytes, opened.listed);
      default: {
        const copy = emptyCopy(opened);
        this.unread.push([opened, copy]);
        return copy;
      }
    }
  }

  /** Bytes that are no text may be a message in binary form, whose secrets cannot be told: they are masked whole. */
  private copyBytes(bytes: Uint8Array, listed = false): unknown {
    const text = decodeText(bytes);
    if (text === undefined) return this.inspector.mask;
    const encode = (printed: string): unknown => (listed ? { type: 'Buffer', data: [...encodeText(printed)] } : encodeText(printed));
    return new Pending(inspect(text, this.inspector, 1), encode);
  }

  private readMembers(opened: Opened): Member[] {
    switch (opened.kind) {
      case 'array':
        return this.readList(opened.members);
      case 'object':
      case 'map':
        return this.readNamed(opened.members);
      case 'set':
        return opened.members.map((value): Member => [undefined, this.copy(value)]);
      default:
        return [];
    }
  }

  /** In a flat list of headers, as Node's `rawHeaders`, or of arguments, a value follows its name. */
  private readList(members: readonly Member[]): Member[] {
    let before: unknown;
    return members.map(([index, value]): Member => {
      const isNamed = typeof before === 'string' && (isSecretHeader(before) || (before.startsWith('--') && this.isHidden(before)));
      before = value;
      return [index, isNamed ? this.hide(value) : this.copy(value)];
    });
  }

  /** A pair may be an object, `{ "name": "newPassword", "value": "..." }`, and an issue of a validator has a path and an input. */
  private readNamed(members: readonly Member[]): Member[] {
    const isLabelled = members.some(([name, value]) => typeof name === 'string' && labels.has(name) && this.isHidden(lastOf(value)));
    return members.map(([name, value]): Member => {
      const isHidden = this.isHidden(name) || (isLabelled && typeof name === 'string' && labelled.has(name));
      return [this.isHidden(name) ? name : this.copy(name), isHidden ? this.hide(value) : this.copy(value)];
    });
  }

  private isHidden(name: unknown): boolean {
    const sensitivity = typeof name === 'string' ? sensitivityOf(name) : undefined;
    return sensitivity === 'secret' || (sensitivity === 'identifier' && !this.inspector.keepIdentifiers);
  }

  /** What a sensitive member holds is masked, and looked for everywhere else. */
  private hide(value: unknown): unknown {
    if (value === undefined) return undefined;
    collectValues(value, this.collected, (text) => {
      let isTold = false;
      findIdentifiers(text, (start, end) => {
        isTold ||= start === 0 && end === text.length;
      });
      // An identifier is found by its form: a log of a million devices need not keep each.
      if (!isTold) this.inspector.secrets.add(text);
    });
    return this.inspector.mask;
  }

  private print(value: unknown, matcher: Matcher): unknown {
    const { mask } = this.inspector;
    if (value instanceof Pending) {
      const text = render(value.inspection, matcher, mask);
      return value.wrap === undefined ? text : value.wrap(text);
    }
    if (typeof value !== 'number' && typeof value !== 'bigint') return value;
    const digits = String(value);
    let isTold = matcher.has(digits);
    if (!this.inspector.keepIdentifiers && digits.length >= 18) findIdentifiers(digits, () => (isTold = true));
    return isTold ? mask : value;
  }
}

/** The last step of a path that is a list. */
function lastOf(value: unknown): unknown {
  try {
    return Array.isArray(value) ? (value as unknown[]).at(-1) : value;
  } catch {
    return undefined;
  }
}

function emptyCopy(opened: Opened): Copy {
  if (opened.kind === 'map') return new Map();
  if (opened.kind === 'set') return new Set();
  if (opened.kind !== 'array') return {};
  const list: unknown[] = [];
  list.length = opened.length;
  return list;
}

/** Names that are masked must not fall on one another: the second gets a number. */
function unique(name: unknown, names: Map<unknown, number>): unknown {
  if (typeof name !== 'string') return name;
  let count = names.get(name) ?? 0;
  let free = name;
  while (count > 0 && names.has(free)) free = `${name} ${++count}`;
  names.set(name, Math.max(count, 1));
  if (free !== name) names.set(free, 1);
  return free;
}

/** An own member even where the name is `__proto__`. */
function define(object: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
}
