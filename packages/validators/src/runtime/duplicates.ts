import { emptyList } from './empty.ts';

/** Lists the indexes of the elements that were there before. */
export function duplicates(list: readonly unknown[]): readonly number[] {
  if (list.length < 2) return emptyList;
  const seen = new Set<unknown>();
  const found: number[] = [];
  for (let i = 0; i < list.length; i++) {
    if (seen.has(list[i])) found.push(i);
    else seen.add(list[i]);
  }
  return found;
}
