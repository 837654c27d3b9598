import type { Expression, Place } from '../contract/expression.ts';
import { placeNames } from './place.ts';
import { nodesOf, placeOf } from './walk.ts';

/** Returns each path below `this` that an expression reads, once, as JSON names with `*` for elements and entries. */
export function readPlaces(expression: Expression): string[][] {
  // Where each variable stands: at the elements of a list, or, for a key, at the map itself.
  const bases = new Map<string, string[]>();
  const found = new Map<string, string[]>();
  for (const node of nodesOf(expression)) {
    const place = placeOf(node);
    const path = place && toPath(place, bases);
    if (path === undefined) continue;
    if (path.length > 0) found.set(JSON.stringify(path), path);
    if (node.kind === 'quantifier') bases.set(node.variable, node.over === 'list' ? [...path, '*'] : path);
  }
  return [...found.values()];
}

function toPath(place: Place, bases: ReadonlyMap<string, string[]>): string[] | undefined {
  const base = place.root === 'this' ? [] : bases.get(place.root.variable);
  return base === undefined ? undefined : [...base, ...placeNames(place)];
}
