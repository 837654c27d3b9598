/** One issue at the least is kept, so that a value that is not valid never looks so. */
export function issueLimit(most: number | undefined): number {
  return most === undefined || Number.isNaN(most) ? 100 : Math.max(1, most);
}
