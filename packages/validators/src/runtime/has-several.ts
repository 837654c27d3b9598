/** Tells whether more than one bit is set. */
export function hasSeveral(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}
