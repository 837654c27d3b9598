/** Tells whether more than one bit is set. */
export function hasSeveral(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}

/** Tells the same of the bits of a shape with more than 31 members. */
export function hasSeveralWide(bits: bigint): boolean {
  return (bits & (bits - 1n)) !== 0n;
}
