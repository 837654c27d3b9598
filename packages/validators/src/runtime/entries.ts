import { emptyList } from './empty.ts';

/** Counts the members of a map; undefined ones count as absent. */
export function entries(map: Readonly<Record<string, unknown>> | undefined): number {
  let count = 0;
  for (const key in map) if (map[key] !== undefined && Object.prototype.hasOwnProperty.call(map, key)) count++;
  return count;
}

/** Lists the keys of a map, or of the entries of which a test is true; those of undefined members count as absent. */
export function keysOf<Entry>(
  map: Readonly<Record<string, Entry | undefined>> | undefined,
  test?: (entry: Entry) => boolean,
): readonly string[] {
  let keys: string[] | undefined;
  for (const key in map) {
    const entry = map[key];
    // V8 knows the answer to this of a key that the loop gives.
    if (entry === undefined || !Object.prototype.hasOwnProperty.call(map, key)) continue;
    if (test === undefined || test(entry)) (keys ??= []).push(key);
  }
  return keys ?? emptyList;
}
