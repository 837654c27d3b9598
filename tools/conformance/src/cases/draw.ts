import fc from 'fast-check';

/** Draws from arbitraries one by one, where the next depends on what came before. */
export interface Draw {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** True with the given probability. */
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(items: readonly T[]): T;
  /** Some of the items, in their order. */
  some<T>(items: readonly T[], share: number): T[];
}

/** Draws with what `fc.gen()` gives, so that seeds and shrinking are fast-check's. */
export function createDraw(gen: fc.GeneratorValue): Draw {
  const below = (limit: number): number => gen(fc.nat, { max: Math.max(0, limit - 1) });
  const chance = (share: number): boolean => below(1000) >= 1000 * (1 - share);
  return {
    below,
    chance,
    pick: (items) => items[below(items.length)]!,
    some: (items, share) => items.filter(() => chance(share)),
  };
}
