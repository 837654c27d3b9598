import type { FindingSlot } from '@amapi-spec/model';
import type { Finding, SlotValue, SlotValues } from './types.ts';

/** The type that the command has, in a slot. */
export const commandType = { kind: 'commandType' } as const;

/** Leaves of what a finding could tell what the message of its rule says. */
export function tellOnly(finding: Finding, slots: readonly FindingSlot[]): Finding {
  const said = mapTold(finding, (told) => {
    const kept = slots.flatMap((slot) => (told[slot] === undefined ? [] : [[slot, told[slot]]]));
    return kept.length === 0 ? undefined : (Object.fromEntries(kept) as SlotValues);
  });
  if ((said.kind !== 'one' && said.kind !== 'each') || said.text?.kind !== 'duration' || slots.includes('becomes')) return said;
  const { text: _text, ...rest } = said;
  return rest;
}

/** Lets a finding tell the type of a command that is kept as a bit, by its name in an enum. */
export function tellFromBits(finding: Finding, name: string): Finding {
  const inBits = (value: SlotValue): SlotValue =>
    typeof value === 'object' && value.kind === 'commandType' ? { ...value, enum: name } : value;
  return mapTold(finding, (told) => Object.fromEntries(Object.entries(told).map(([slot, value]) => [slot, inBits(value)])));
}

/** Lists what issues of a finding tell. */
export function tellsOf(finding: Finding): readonly SlotValues[] {
  const found: SlotValues[] = [];
  mapTold(finding, (told) => {
    found.push(told);
    return told;
  });
  return found;
}

function mapTold(finding: Finding, change: (told: SlotValues) => SlotValues | undefined): Finding {
  const map = <Part extends { readonly tells?: SlotValues }>(part: Part): Part => {
    const { tells, ...rest } = part;
    const changed = tells === undefined ? undefined : change(tells);
    return (changed === undefined ? rest : { ...rest, tells: changed }) as Part;
  };
  switch (finding.kind) {
    case 'one':
      return map(finding);
    case 'members':
    case 'byMember':
      return { ...finding, cases: finding.cases.map(map) };
    case 'each':
    case 'allButFirst':
    case 'repeated':
      return finding;
  }
}
