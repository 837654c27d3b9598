/** Counts the members of a map; undefined ones count as absent. */
export function entries(map: Readonly<Record<string, unknown>> | undefined): number {
  let count = 0;
  for (const key in map) if (map[key] !== undefined && Object.hasOwn(map, key)) count++;
  return count;
}

/** Lists the keys of a map; those of undefined members count as absent. */
export function keysOf(map: Readonly<Record<string, unknown>> | undefined): string[] {
  const keys: string[] = [];
  for (const key in map) if (map[key] !== undefined && Object.hasOwn(map, key)) keys.push(key);
  return keys;
}
