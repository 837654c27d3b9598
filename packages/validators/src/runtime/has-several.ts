/** Tells whether more than one bit is set; a BigInt is what a shape with more than 31 members has. */
export function hasSeveral(bits: number | bigint): boolean {
  return typeof bits === 'bigint' ? (bits & (bits - 1n)) !== 0n : (bits & (bits - 1)) !== 0;
}
