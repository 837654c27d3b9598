/** Reads an index of a list of so many elements; undefined for what is none, or lies outside. */
export function indexOf(step: string, length: number): number | undefined {
  if (!/^(?:0|[1-9]\d{0,15})$/.test(step)) return undefined;
  const index = Number(step);
  return index < length ? index : undefined;
}
