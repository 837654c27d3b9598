import { examples, texts } from './material.ts';
import type { Recipe } from './recipe.ts';
import { makeStrange } from './strange.ts';

/** Makes the value of a recipe, a new one each time. */
export function build(recipe: Recipe): unknown {
  switch (recipe.make) {
    case 'json':
      return structuredClone(recipe.value);
    case 'text':
      return texts[recipe.index];
    case 'strange':
      return makeStrange(recipe.name);
    case 'example':
      return structuredClone(examples[recipe.index]);
    case 'planted':
      return plant(structuredClone(examples[recipe.index]), recipe.place, build(recipe.what));
    case 'object':
      return recipe.members.reduce((object: object, [name, member]) => define(object, name, build(member)), {});
    case 'list':
      return recipe.items.map(build);
  }
}

/** Puts a value in one of the places of a JSON value, counted from the outside; the value itself where there is no place. */
export function plant(value: unknown, place: number, what: unknown): unknown {
  const places = placesOf(value);
  const found = places[place % Math.max(1, places.length)];
  if (found === undefined) return what;
  define(found[0], found[1], what);
  return value;
}

/** Lists the members of a JSON value and of all that it holds, the nearest first. */
export function placesOf(value: unknown): [owner: object, key: string][] {
  const places: [object, string][] = [];
  const waiting: unknown[] = [value];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, member] of Object.entries(next)) {
      places.push([next, key]);
      waiting.push(member);
    }
  }
  return places;
}

function define(object: object, key: string, value: unknown): object {
  return Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
