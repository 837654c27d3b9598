/** Returns the smallest number above those of a group that nothing has or ever had, so that groups stay together. An empty group starts at 1. */
export function freeNumber(group: readonly number[], taken: readonly number[]): number {
  let number = Math.max(0, ...group) + 1;
  while (taken.includes(number)) number += 1;
  return number;
}
