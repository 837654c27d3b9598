import fc from 'fast-check';
import type { Random } from '../cases/random.ts';

/** Draws from arbitraries one by one, where the next depends on what came before. */
export interface Draw extends Random {
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
