import { decodeText, encodeText } from './base64.ts';
import { collectValues } from './collect-values.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { inspect } from './inspect.ts';
import type { Inspection, Inspector } from './inspect.ts';
import type { Matcher } from './matcher.ts';
import { openObject } from './open-object.ts';
import type { Opened } from './open-object.ts';
import { defaultMask } from './options.ts';
import type { RedactOptions } from './options.ts';
import { render } from './render.ts';
import { Secrets } from './secrets.ts';
import { isSecretHeader, sensitivityOf } from './sensitive-names.ts';

/**
 * Copies a value with everything sensitive masked, for logs: members of sensitive names in any spelling, whole; in every text, names of members
 * too, what has the form of an activation code, a credential, an EID or an ICCID, what follows a sensitive name, and the values of the input's
 * own sensitive members wherever they stand again. Looks into JSON, forms, URLs and base64 in texts, six layers deep; what lies deeper is masked
 * whole. Errors become objects with name, message, stack, cause and what else they have. The value is not changed; what is shared or circular
 * stays so. Never throws and never overflows; in time proportional to the value. The README says what it cannot see.
 */
export function redact(value: unknown, options: RedactOptions = {}): unknown {
  const { mask = defaultMask, keepIdentifiers = false, secrets: given = [] } = options;
  const secrets = new Secrets(mask, given);
  const copier = new Copier({ mask, keepIdentifiers, secrets });
  const root = copier.copy(value);
  copier.readAll();
  return copier.finish(root, secrets.matcher());
}

/** A text that is printed when the secrets of the whole input are known. */
class Pending {
  readonly inspection: Inspection;
  /** From the text to what stands in the copy; undefined: the text. */
  readonly wrap: ((text: string) => unknown) | undefined;
  constructor(inspection: Inspection, wrap?: (text: string) => unknown) {
    this.inspection = inspection;
    this.wrap = wrap;
  }
}

type Copy = unknown[] | Record<string, unknown> | Map<unknown, unknown> | Set<unknown>;

/** Reads everything once into containers whose members wait, then fills the containers. */
class Copier {
  private readonly inspector: Inspector;
  private readonly copies = new Map<object, unknown>();
  private readonly unread: (readonly [opened: Opened, copy: Copy])[] = [];
  private readonly unfilled: { readonly copy: Copy; readonly members: (readonly [name: unknown, value: unknown])[] }[] = [];
  private readonly collected = new Set<object>();

  constructor(inspector: Inspector) {
    this.inspector = inspector;
  }

  /** Gives what stands for a value in the copy: itself, a container that is filled later, or a text that is printed later. */
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
        return this.copyBytes(opened.bytes);
      default: {
        const copy = emptyCopy(opened);
        this.unread.push([opened, copy]);
        return copy;
      }
    }
  }

  /** Bytes that are no text may be a message in binary form, whose secrets cannot be told: they are masked whole. */
  private copyBytes(bytes: Uint8Array): unknown {
    const text = decodeText(bytes);
    if (text === undefined) return this.inspector.mask;
    return new Pending(inspect(text, this.inspector, 1), encodeText);
  }

  private readMembers(opened: Opened): (readonly [name: unknown, value: unknown])[] {
    switch (opened.kind) {
      case 'array':
        return this.readList(opened.members);
      case 'object':
      case 'map':
        return this.readNamed(opened.members);
      case 'set':
        return opened.members.map((value) => [undefined, this.copy(value)] as const);
      default:
        return [];
    }
  }

  /** In a flat list of headers, as Node's `rawHeaders`, a value stands behind its name. */
  private readList(members: readonly (readonly [name: unknown, value: unknown])[]): (readonly [unknown, unknown])[] {
    let before: unknown;
    return members.map(([index, value]) => {
      const isHeaderValue = typeof before === 'string' && isSecretHeader(before);
      before = value;
      return [index, isHeaderValue ? this.hide(value) : this.copy(value)] as const;
    });
  }

  private readNamed(members: readonly (readonly [name: unknown, value: unknown])[]): (readonly [unknown, unknown])[] {
    const label = members.find(([name, value]) => (name === 'name' || name === 'key') && typeof value === 'string' && this.isHidden(value));
    return members.map(([name, value]) => {
      // `{ "name": "newPassword", "value": "..." }`: a pair as an object.
      const hidden = this.isHidden(name) || (label !== undefined && name === 'value');
      return [this.isHidden(name) ? name : this.copy(name), hidden ? this.hide(value) : this.copy(value)] as const;
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
