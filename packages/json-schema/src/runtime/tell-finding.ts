import { commandTypes } from '../gen/rules.ts';
import type { FindingSlot } from './issue-data.ts';
import { memberAt, type Found, type Location } from './locate.ts';

/**
 * Says what a finding of a rule fills the slots of its message with: the member at the end of its path, and of the value that the rule judges, where it is
 * at hand, the type that it has, or that its params member asks for.
 */
export function tellFinding(
  slots: readonly FindingSlot[],
  path: Location['path'],
  judged: Found | undefined,
): Readonly<Record<string, string>> {
  const told: Partial<Record<FindingSlot, string>> = {
    field: String(path.at(-1)),
    ...(judged && tellCommand(judged, slots.includes('params'))),
  };
  return Object.fromEntries(slots.flatMap((slot) => (told[slot] === undefined ? [] : [[slot, told[slot]]])));
}

function tellCommand({ value }: Found, asksParams: boolean): { readonly type?: string; readonly params?: string } {
  const { type, unspecified, owners } = commandTypes;
  const [params, ...others] = Object.keys(owners).filter((name) => (memberAt(value, name).value ?? null) !== null);
  const own = memberAt(value, type).value;
  const stated = typeof own === 'string' && own !== unspecified ? { type: own } : {};
  if (params === undefined || others.length > 0) return stated;
  return { type: owners[params]!, ...(asksParams ? { params } : stated) };
}
