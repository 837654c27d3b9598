/** Tells whether a value is a whole number of 32 bits; NaN, infinities and numeric strings are not. */
export function isInt32(value: unknown): value is number {
  return typeof value === 'number' && (value | 0) === value;
}
