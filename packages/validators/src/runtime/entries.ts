/** Counts the members of a map; undefined ones count as absent. */
export function entries(map: Readonly<Record<string, unknown>> | undefined): number {
  let count = 0;
  for (const key in map) if (map[key] !== undefined) count++;
  return count;
}
