import type { ObjectFacts } from './types.ts';

/** Returns the names of an object's fields whose bits are set, in the order of both: bit n is that of the n-th field. */
export function fieldsOf(bits: number, { fields }: ObjectFacts): readonly string[] {
  return fields.filter((_, index) => (bits & (1 << index)) !== 0);
}
