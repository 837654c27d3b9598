import { isFolded } from './fold-name.ts';
import type { OtherNames } from './object-facts.ts';

/** Finds what is known of a name of another product, which is folded. */
export function findOtherName(others: OtherNames | undefined, folded: string): OtherNames[number] | undefined {
  return others?.find(([other]) => isFolded(other, folded));
}
