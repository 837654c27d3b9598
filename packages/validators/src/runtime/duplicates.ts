import { emptyList } from './empty.ts';

/** Up to this length a look back costs less than a set. */
const short = 12;

/** Lists the indexes of the elements that were there before. */
export function duplicates(list: readonly unknown[]): readonly number[] {
  let found: number[] | undefined;
  const seen = list.length > short ? new Set<unknown>() : undefined;
  for (let i = 0; i < list.length; i++) {
    const again = seen === undefined ? list.indexOf(list[i]) < i : seen.has(list[i]);
    if (again) (found ??= []).push(i);
    else seen?.add(list[i]);
  }
  return found ?? emptyList;
}
