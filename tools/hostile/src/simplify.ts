import type { Recipe } from './recipe.ts';

/** Makes arguments smaller in ways that fast-check does not try: without one of them, and with an inner value in the place of the outer. */
export function simplify(recipes: readonly Recipe[], fails: (smaller: readonly Recipe[]) => boolean): readonly Recipe[] {
  for (const smaller of candidates(recipes)) if (fails(smaller)) return simplify(smaller, fails);
  return recipes;
}

function* candidates(recipes: readonly Recipe[]): Generator<readonly Recipe[]> {
  for (const [index, recipe] of recipes.entries()) {
    if (recipes.length > 1) yield recipes.toSpliced(index, 1);
    for (const inner of innerOf(recipe)) yield recipes.with(index, inner);
  }
}

function innerOf(recipe: Recipe): readonly Recipe[] {
  switch (recipe.make) {
    case 'planted':
      return [recipe.what];
    case 'object':
      return recipe.members.map(([, member]) => member);
    case 'list':
      return recipe.items;
    default:
      return [];
  }
}
