import fc from 'fast-check';

/** Returns items in an order that the seed alone decides. */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const [order = []] = fc.sample(
    fc.shuffledSubarray(
      items.map((_, index) => index),
      { minLength: items.length },
    ),
    { seed, numRuns: 1 },
  );
  return order.flatMap((index) => items.slice(index, index + 1));
}
