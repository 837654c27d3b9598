/** Lists the indexes of the elements that were there before. */
export function duplicates(list: readonly unknown[]): number[] {
  const seen = new Set<unknown>();
  const found: number[] = [];
  for (const [i, element] of list.entries()) {
    if (seen.has(element)) found.push(i);
    else seen.add(element);
  }
  return found;
}
