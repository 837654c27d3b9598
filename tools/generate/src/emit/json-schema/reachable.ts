import { createIndex, type Model, reachOf, referencesOf } from '@amapi-spec/model';

/** Finds the shapes and closed enums that the named shapes refer to, themselves included, sorted by name. */
export function reachable(
  model: Model,
  roots: readonly string[],
): { readonly shapes: readonly string[]; readonly enums: readonly string[] } {
  const shapes = [...reachOf(model, roots).shapes].sort();
  // An enum of an answer is open: a text, whose schema names no other.
  const requests = shapes.map((name) => createIndex(model).shapes.get(name)).filter(({ variant }) => variant === 'request');
  const enums = new Set(requests.flatMap(({ fields }) => fields.flatMap(({ type }) => referencesOf(type).enums)));
  return { shapes, enums: [...enums].sort() };
}
