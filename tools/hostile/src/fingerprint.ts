import { types } from 'node:util';

/** Enough for any example; the rest of a larger value is not looked at. */
const mostNodes = 20_000;

/** Describes all that a value holds, without asking a getter or a proxy: the same before and after a call that changes nothing. */
export function fingerprint(value: unknown): string {
  const numbers = new Map<unknown, number>();
  const lines: string[] = [];
  const waiting: unknown[] = [value];
  const number = (item: unknown): string => {
    if ((typeof item !== 'object' || item === null) && typeof item !== 'function') return `${typeof item} ${String(item)}`;
    if (!numbers.has(item)) {
      numbers.set(item, numbers.size);
      if (item !== value) waiting.push(item);
    }
    return `#${numbers.get(item)}`;
  };
  lines.push(number(value));
  for (let at = 0; at < waiting.length && lines.length < mostNodes; at++) {
    const item = waiting[at];
    if ((typeof item !== 'object' || item === null) && typeof item !== 'function') continue;
    if (types.isProxy(item)) continue;
    if (ArrayBuffer.isView(item)) {
      lines.push(Buffer.from(item.buffer, item.byteOffset, Math.min(item.byteLength, 1000)).toString('base64'));
      continue;
    }
    lines.push(`${number(item)} ${Object.isFrozen(item) ? 'frozen' : ''} ${number(Object.getPrototypeOf(item))}`);
    for (const key of Reflect.ownKeys(item).slice(0, mostNodes)) {
      const property = Object.getOwnPropertyDescriptor(item, key);
      lines.push(`${String(key)}: ${property !== undefined && 'value' in property ? number(property.value) : 'accessor'}`);
    }
  }
  return lines.join('\n');
}
