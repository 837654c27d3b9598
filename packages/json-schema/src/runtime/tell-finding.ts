import { readDuration } from '@amapi-spec/tools-shared/runtime/read-duration.ts';
import { commandTypes } from '../gen/rules.ts';
import type { FindingSlot } from './issue-data.ts';
import { memberAt, type Found, type Location } from './locate.ts';

/** Where a rule is broken, and the values that it judges and blames, where they are at hand. */
interface Broken {
  readonly path: Location['path'];
  readonly judged: Found | undefined;
  readonly blamed: Found | undefined;
}

/**
 * Says what a finding of a rule fills the slots of its message with: the member at the end of its path, of what the rule judges the type that it has, or
 * that its params member asks for, and what a text would be as a duration.
 */
export function tellFinding(slots: readonly FindingSlot[], { path, judged, blamed }: Broken): Readonly<Record<string, string>> {
  const told: Partial<Record<FindingSlot, string>> = {
    field: String(path.at(-1)),
    ...(judged && tellCommand(judged, slots.includes('params'))),
    ...(slots.includes('becomes') && blamed && tellDuration(blamed)),
  };
  return Object.fromEntries(slots.flatMap((slot) => (told[slot] === undefined ? [] : [[slot, told[slot]]])));
}

function tellDuration({ value }: Found): { readonly becomes?: string } {
  const becomes = typeof value === 'string' ? readDuration(value) : undefined;
  return becomes === undefined ? {} : { becomes: `"${becomes}"` };
}

function tellCommand({ value }: Found, asksParams: boolean): { readonly type?: string; readonly params?: string } {
  const { type, unspecified, owners } = commandTypes;
  const [params, ...others] = Object.keys(owners).filter((name) => (memberAt(value, name).value ?? null) !== null);
  const own = memberAt(value, type).value;
  const stated = typeof own === 'string' && own !== unspecified ? { type: own } : {};
  if (params === undefined || others.length > 0) return stated;
  return { type: owners[params]!, ...(asksParams ? { params } : stated) };
}
