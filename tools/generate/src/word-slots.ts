import type { Slot, StructuralFinding } from '@amapi-spec/model';

/** What the words of a language are called in its catalogue that a slot is said with. */
type Words = 'forms' | 'kinds' | 'messages';

/** The slots that are said in words of a language, and with which. */
export const slotWords: Readonly<Partial<Record<Slot['type'], Words>>> = { form: 'forms', kind: 'kinds', meaning: 'messages' };

/** Lists the params of findings about form that a catalogue has words for. */
export function wordSlotsOf(findings: readonly StructuralFinding[]): Readonly<Record<string, Readonly<Record<string, Words>>>> {
  const entries = findings.map(({ id, slots }): [string, Readonly<Record<string, Words>>] => [
    id,
    Object.fromEntries(slots.flatMap(({ name, type }) => (slotWords[type] === undefined ? [] : [[name, slotWords[type]]]))),
  ]);
  return Object.fromEntries(entries.filter(([, slots]) => Object.keys(slots).length > 0));
}
