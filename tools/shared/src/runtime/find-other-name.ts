import { foldName } from './fold-name.ts';
import type { OtherNames } from './object-facts.ts';

/** Finds what is known of a name of another product, whatever its case, and with or without what separates its words. */
export function findOtherName(others: OtherNames | undefined, name: string): OtherNames[number] | undefined {
  const folded = foldName(name);
  return others?.find(([other]) => foldName(other) === folded);
}
