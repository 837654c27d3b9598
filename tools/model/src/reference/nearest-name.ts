/** Beyond this length a name has no neighbour. */
const longest = 64;

/**
 * Finds the known name that a misspelt one most likely meant, by the plain table of distances: Damerau-Levenshtein (optimal string alignment), without
 * the case of ASCII letters, at most 3 and a third of the name. Of several the first.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > longest) return undefined;
  const limit = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
  const distances = known.map((candidate) => ({ candidate, distance: distanceBetween(lower(name), lower(candidate)) }));
  const [best] = distances.filter(({ distance }) => distance <= limit).toSorted((a, b) => a.distance - b.distance);
  return best?.candidate;
}

function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function distanceBetween(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      const ways = [
        ...(i === 0 && j === 0 ? [0] : []),
        ...(i > 0 ? [rows[i - 1]![j]! + 1] : []),
        ...(j > 0 ? [row[j - 1]! + 1] : []),
        ...(i > 0 && j > 0 ? [rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)] : []),
        ...(i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? [rows[i - 2]![j - 2]! + 1] : []),
      ];
      row.push(Math.min(...ways));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
