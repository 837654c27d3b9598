import { sensitiveFields } from './gen/internal/sensitive.ts';

/** How to redact. */
export interface RedactOptions {
  /** What stands in for a secret or an identifier; `[redacted]` unless given. */
  readonly mask?: string;
  /** Keep ICCIDs and EIDs, which are no secrets but tell devices apart; false unless given. */
  readonly keepIdentifiers?: boolean;
}

/**
 * Copies a value with everything sensitive masked, for logs: passwords and activation codes, ICCIDs and EIDs, wherever a member of that name
 * stands, in any spelling (`newPassword`, `new_password`). Whatever such a member holds is masked as a whole. The value itself is not changed.
 * What has no JSON form (functions, symbols) is left out; what is shared or circular stays so. Never overflows on depth; throws only what a
 * getter of the value throws.
 */
export function redact(value: unknown, options: RedactOptions = {}): unknown {
  const { mask = '[redacted]', keepIdentifiers = false } = options;
  const hidden = new Set(sensitiveFields.flatMap(([name, kind]) => (kind === 'secret' || !keepIdentifiers ? [name] : [])));
  const copies = new Map<object, Container>();
  const pending: (readonly [from: object, to: Container])[] = [];

  function copy(original: unknown): unknown {
    if (typeof original === 'function' || typeof original === 'symbol') return undefined;
    if (typeof original !== 'object' || original === null) return original;
    const known = copies.get(original);
    if (known !== undefined) return known;
    const fresh: Container = Array.isArray(original) ? [] : {};
    copies.set(original, fresh);
    pending.push([original, fresh]);
    return fresh;
  }

  const result = copy(value);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [from, to] = next;
    if (Array.isArray(from)) for (const element of from) (to as unknown[]).push(copy(element));
    else
      for (const [name, member] of Object.entries(from)) {
        // An own member even where the name is `__proto__`.
        Object.defineProperty(to, name, {
          value: hidden.has(fold(name)) && member !== undefined ? mask : copy(member),
          enumerable: true,
          writable: true,
          configurable: true,
        });
      }
  }
  return result;
}

type Container = unknown[] | Record<string, unknown>;

function fold(name: string): string {
  return name.length > 64 ? name : name.toLowerCase().replace(/[_-]/g, '');
}
